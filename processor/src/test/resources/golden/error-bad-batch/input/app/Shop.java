package app;

import dev.galvanic.annotation.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Service(name = "shop")
final class Shop {}

record Item(int id, String name) {}

@Repository
interface Items {
  @Sql("UPDATE items SET name = :items.name WHERE id = :others.id")
  void two(List<Item> items, List<Item> others);

  @Sql("INSERT INTO items(name) VALUES (:items.name) RETURNING id")
  int one(List<Item> items);

  @Sql("INSERT INTO items(name) VALUES (:items.name) RETURNING id")
  Optional<Integer> atMostOne(List<Item> items);

  @Sql("SELECT name FROM items WHERE id = :items.id")
  Stream<String> stream(List<Item> items);

  @Sql("DELETE FROM items WHERE name = :items.name")
  boolean any(List<Item> items);

  @Sql("DELETE FROM items WHERE name = :name")
  int[] each(String name);

  @Sql("UPDATE items SET name = :items.name, all_of_them = :items")
  void whole(List<Item> items);

  @Sql("UPDATE items SET name = :items.nam")
  void unknown(List<Item> items);
}
