package app;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, @Nullable String note, int stock) {}

@Repository
interface Items {
  @Sql("UPDATE items SET stock = :stock WHERE id = :id")
  int update(int id, @Nullable Integer stock);
}
