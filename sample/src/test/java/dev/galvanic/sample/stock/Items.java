package dev.galvanic.sample.stock;

import dev.galvanic.Page;
import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Repository
interface Items {
  @Sql("SELECT * FROM items WHERE name = :name")
  Item named(String name);

  @Sql("SELECT stock, name FROM items WHERE name = ANY(:names) ORDER BY name")
  List<NewItem> some(List<String> names);

  @Sql("SELECT count(*) FROM items")
  long count();

  @Sql("DELETE FROM items")
  void clear();

  @Sql("DELETE FROM items WHERE name = :name")
  boolean delete(String name);

  @Sql("DELETE FROM items WHERE name = :name")
  CompletionStage<Boolean> deleteLater(String name);

  @Sql(
      value =
          "SELECT name FROM items WHERE stock >= :least ORDER BY name LIMIT :limit OFFSET :offset",
      count = "SELECT count(*) FROM items WHERE stock >= :least")
  Page<String> page(int least, int limit, long offset);

  @Sql(
      value = "SELECT name, stock FROM items ORDER BY name LIMIT :limit OFFSET :offset",
      count = "SELECT count(*) FROM items")
  CompletionStage<Page<NewItem>> pageLater(int limit, int offset);

  @Sql(value = "SELECT name, stock FROM items ORDER BY stock", slow = true)
  Stream<NewItem> stream();

  @Sql("SELECT stock FROM items WHERE stock > :after ORDER BY stock")
  Flow.Publisher<Integer> publish(int after);

  @Sql("SELECT 10 / (i - 3) FROM generate_series(1, 5) i")
  Flow.Publisher<Integer> broken();

  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.stock)")
  void insert(List<NewItem> items);

  @Sql("UPDATE items SET stock = CAST(:items.stock AS integer) + :more WHERE name = :items.name")
  int update(List<NewItem> items, int more);

  @Sql("DELETE FROM items WHERE stock <= :items.stock")
  int[] deleteEach(List<NewItem> items);

  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.stock) RETURNING name")
  List<String> insertReturning(List<NewItem> items);

  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.stock) RETURNING *")
  CompletionStage<List<Item>> insertLater(List<NewItem> items);

  @Sql("UPDATE items SET stock = :items.stock WHERE name = :items.name")
  CompletionStage<long[]> updateLater(List<NewItem> items);

  @Sql("INSERT INTO items(name, stock) VALUES (:item.name, :item.stock)")
  void insert(Transaction transaction, NewItem item);

  @Sql("INSERT INTO items(name, stock) VALUES (:item.name, :item.stock)")
  CompletionStage<Void> insertLater(NewItem item, Transaction transaction);

  @Sql("SELECT pg_backend_pid()")
  int process(Connection connection);

  @Sql(
      """
      UPDATE items SET labels = :labels, parts = :parts, spare = :spare, cover = :cover
      WHERE name = :name
      """)
  int describe(
      String name,
      Map<String, String> labels,
      List<Part> parts,
      @Nullable Part spare,
      Optional<Part> cover);

  @Sql("SELECT labels FROM items WHERE labels @> :labels")
  List<Map<String, String>> labelled(Map<String, String> labels);

  @Sql("SELECT parts FROM items WHERE name = :name")
  Optional<List<Part>> parts(String name);

  @Sql("UPDATE items SET parts = CAST(:json AS jsonb) WHERE name = :name")
  void store(String name, String json);

  @Sql("SELECT coalesce(spare #>> '{weight_in_grams}', '') FROM items WHERE name = :name")
  String weight(String name);
}
