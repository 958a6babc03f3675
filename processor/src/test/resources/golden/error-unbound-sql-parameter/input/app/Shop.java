package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record NewItem(String name) {}

@Repository
interface Items {
  @Sql("INSERT INTO items(name) VALUES (:item.nam) RETURNING id")
  int insert(NewItem item);
}
