package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Repository
interface Items {
  @Sql("SELECT * FROM items")
  List<Item> all();

  @Sql("SELECT labels FROM items WHERE id = :id")
  Map<String, String> labels(int id);

  @Sql("SELECT sizes FROM items WHERE id = :id")
  Optional<Map<String, List<Integer>>> sizes(int id);

  @Sql("SELECT parts FROM items")
  CompletionStage<List<List<Part>>> parts();

  @Sql(
      """
      INSERT INTO items(part, spare, other, parts, set, labels, sizes, box, grid)
      VALUES (:item.part, :item.spare, :item.other, :item.parts, :item.set, :item.labels,
        :item.sizes, :item.box, :item.grid)
      """)
  void insert(Item item);

  @Sql("UPDATE items SET labels = :items.labels, part = :items.part WHERE id = :items.id")
  void update(List<Item> items);

  @Sql("UPDATE items SET spare = :spare, other = :other, parts = :parts")
  boolean replace(@Nullable Part spare, Optional<Part> other, List<Part> parts);
}
