package app;

import dev.galvanic.annotation.*;
import java.time.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

enum Color {
  RED,
  BLUE
}

record Size(int width, int height) {}

@Model(table = "items")
record Item(
    @Id int id,
    String name,
    @Nullable String note,
    int stock,
    List<String> tags,
    Size size,
    LocalDateTime since,
    Color color) {}

record Named(int id, int name) {}

@Repository
interface Items {
  @Sql("SELECT id FROM items WHERE stock = :stock")
  List<Integer> withStock(String stock);

  @Sql("SELECT name FROM items")
  List<Integer> names();

  @Sql("SELECT id, name FROM items")
  List<Named> named();

  @Sql("SELECT tags FROM items WHERE id = :id")
  String tags(int id);

  @Sql("SELECT name FROM items WHERE id = :id")
  List<List<String>> lists(int id);

  @Sql("SELECT size FROM items WHERE id = :id")
  String size(int id);

  @Sql("SELECT tags FROM items WHERE id = :id")
  Map<String, String> map(int id);

  @Sql("SELECT stock FROM items WHERE id = :id")
  Color color(int id);

  @Sql("SELECT id FROM items WHERE id = ANY(:id)")
  List<Integer> any(int id);

  @Sql("SELECT id FROM items WHERE id = :ids")
  List<Integer> one(List<Integer> ids);

  @Sql("SELECT id FROM items WHERE since > :since")
  List<Integer> since(OffsetDateTime since);

  @Sql("SELECT id FROM items WHERE tags && :tags")
  List<Integer> tagged(Set<Integer> tags);

  @Sql("SELECT id FROM items WHERE id = 'one'")
  Optional<Integer> literal();

  @Sql("SELECT id FROM items UNION SELECT name FROM items")
  List<Integer> union();

  @Sql("SELECT id FROM items WHERE name = :bytes")
  List<Integer> bytes(byte[] bytes);

  @Sql("SELECT id FROM items WHERE since > '2020-13-01' AND size IS NOT NULL AND since < '2021-02-29 10:00' AND id = 'a' AND name = 'b' AND stock = 'c'")
  List<Integer> days();
}
