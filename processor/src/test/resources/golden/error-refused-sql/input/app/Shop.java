package app;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, @Nullable String note, int stock) {}

@Repository
interface Items {
  @Sql("INSERT INTO items(name, stock) VALUES (:name, :stock, 1)")
  int insert(String name, int stock);

  @Sql("INSERT INTO items(note) VALUES (:note)")
  void without(String note);

  @Sql("UPDATE items SET name = NULL WHERE id = :id")
  void nameless(int id);

  @Sql("COMMIT")
  void commit();
}
