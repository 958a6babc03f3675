package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Repository
interface Items {
  @Sql("SELECT * FROM items WHERE id = :id")
  Optional<Item> find(int id);

  @Sql("SELECT * FROM items WHERE id = :id FOR UPDATE")
  Item lock(int id);

  @Sql("SELECT * FROM items WHERE id = :id")
  @Nullable Item orNull(int id);

  @Sql("SELECT * FROM items WHERE label = :name OR note = :name ORDER BY id LIMIT :limit")
  List<Item> named(String name, int limit);

  @Sql("SELECT * FROM items WHERE color = ANY (:colors) AND (:note::text IS NULL OR note = :note)")
  List<Item> colored(List<Color> colors, Optional<String> note);

  @Sql("SELECT color, count(*) AS how_many FROM items GROUP BY color")
  List<Count> counts();

  @Sql("SELECT count(*) FROM items")
  long count();

  @Sql("SELECT note FROM items WHERE id = :id")
  Optional<String> note(int id);

  @Sql("SELECT note FROM items WHERE id = :id")
  @Nullable String noteOrNull(int id);

  @Sql("SELECT tags FROM items WHERE id = :id")
  List<List<String>> tags(int id);

  @Sql("SELECT color FROM items")
  List<Color> colors();

  @Sql(
      """
      INSERT INTO items(label, stock, color, tags, colors, numbers, picture)
      VALUES (:item.name, :item.stock, :item.color, '{}', '{}', '{}', '')
      RETURNING id
      """)
  int insert(NewItem item);

  @Sql("UPDATE items SET stock = :stock WHERE id = :id")
  int update(int id, @Nullable Integer stock);

  @Sql("DELETE FROM items WHERE id = :id")
  long delete(int id);

  @Sql("DELETE FROM items WHERE 'a:b' <> label")
  void clear();

  @Sql("UPDATE items SET picture = :database")
  void picture(byte[] database);

  @Sql("SELECT * FROM items WHERE id = :id")
  CompletionStage<Optional<Item>> findLater(int id);

  @Sql("SELECT * FROM items")
  CompletionStage<List<Item>> listLater();

  @Sql("SELECT count(*) FROM items")
  CompletionStage<Long> countLater();

  @Sql("SELECT note FROM items WHERE id = :id")
  CompletionStage<Optional<String>> noteLater(int id);

  @Sql("UPDATE items SET stock = :stock WHERE id = :id")
  CompletionStage<Integer> updateLater(int id, int stock);

  @Sql("DELETE FROM items")
  CompletionStage<Void> clearLater();

  default boolean has(int id) {
    return find(id).isPresent();
  }
}
