package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

@Repository
interface Items {
  @Sql("INSERT INTO items(name) VALUES (:name)")
  String insert(String name);
}
