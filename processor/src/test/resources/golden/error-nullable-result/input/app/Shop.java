package app;

import dev.galvanic.annotation.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, @Nullable String note, int stock) {}

@Model(table = "orders")
record Order(@Id int id, int itemId) {}

@Repository
interface Items {
  @Sql("SELECT id, note FROM items")
  List<Noted> notes();

  @Sql("SELECT note FROM items")
  List<String> texts();

  @Sql("SELECT sum(stock) FROM items")
  long stock();

  @Sql("SELECT o.id, i.name AS note FROM orders o LEFT JOIN items i ON i.id = o.item_id")
  List<Noted> ordered();

  @Sql("SELECT CASE WHEN stock > 5 THEN name END FROM items")
  List<String> stocked();

  @Sql("SELECT (SELECT name FROM items WHERE id = o.item_id) FROM orders o")
  List<String> names();
}

record Noted(int id, String note) {}
