package app;

import dev.galvanic.annotation.*;
import dev.galvanic.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, @Nullable String note, int stock) {}

@Repository
interface Items {
  @Sql("SELECT id, name AS titel FROM items")
  List<Titled> all();

  @Sql("SELECT id, name FROM items")
  List<Integer> ids();

  @Sql("SELECT one.id, one.name AS title, other.id FROM items one JOIN items other ON other.name = one.name")
  List<Titled> twice();

  @Sql(
      value = "SELECT id, name AS title FROM items LIMIT :limit OFFSET :offset",
      count = "SELECT id, name FROM items")
  Page<Titled> page(int limit, long offset);
}

record Titled(int id, String title) {}
