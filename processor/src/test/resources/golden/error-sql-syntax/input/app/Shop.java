package app;

import dev.galvanic.annotation.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, @Nullable String note, int stock) {}

@Repository
interface Items {
  @Sql("""
      SELECT id, name
      FORM items
      WHERE id = :id
      """)
  Optional<Item> find(int id);

  @Sql("SELEC id FROM items")
  List<Integer> ids();
}
