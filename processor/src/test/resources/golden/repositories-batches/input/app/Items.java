package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import dev.galvanic.sql.Transaction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

@Repository
interface Items {
  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.stock)")
  void insert(List<NewItem> items);

  @Sql("UPDATE items SET stock = :items.stock WHERE name = :items.name AND id > :after")
  int update(int after, List<NewItem> items);

  @Sql("UPDATE items SET stock = :items.stock WHERE name = :items.name")
  long updateSet(Set<NewItem> items);

  @Sql("DELETE FROM items WHERE name = :items.name")
  int[] deleteEach(List<NewItem> items);

  @Sql("DELETE FROM items WHERE name = :each.name AND stock = :batch")
  long[] deleteEachLong(List<NewItem> each, int batch);

  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.size.width) RETURNING id")
  List<Integer> insertReturning(List<NewItem> items);

  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.stock) RETURNING *")
  CompletionStage<List<Item>> insertLater(List<NewItem> items, Transaction transaction);

  @Sql("INSERT INTO items(name, stock) VALUES (:items.name, :items.stock)")
  CompletionStage<Void> insertNothingLater(List<NewItem> items);

  @Sql("UPDATE items SET stock = :items.stock WHERE name = :items.name")
  CompletionStage<Integer> updateLater(List<NewItem> items);

  @Sql("UPDATE items SET stock = :items.stock WHERE name = :items.name")
  CompletionStage<int[]> updateEachLater(List<NewItem> items);

  @Sql(
      """
      UPDATE items SET stock = :items.size.width::int + :items.size.height::int, name = :prefixOfTheName || name
      WHERE name = :items.name AND stock = :items.stock
      """)
  CompletionStage<long[]> wide(List<NewItem> items, String prefixOfTheName);
}
