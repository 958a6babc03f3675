package app;

import dev.galvanic.annotation.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, @Nullable String note, int stock) {}

@Model(table = "orders")
record Order(@Id int id, int itemId) {}

@Repository
interface Items {
  @Sql("SELECT id FROM items JOIN orders ON orders.item_id = items.id")
  List<Integer> ordered();
}
