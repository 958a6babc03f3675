package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Repository
interface Items {
  @Sql(
      value = "SELECT * FROM items ORDER BY id LIMIT :limit OFFSET :offset",
      count = "SELECT count(*) FROM items")
  Page<Item> page(int limit, long offset);

  @Sql(
      value = "SELECT name FROM items WHERE stock >= :least ORDER BY name LIMIT :limit OFFSET :offset",
      count = "SELECT count(*) FROM items WHERE stock >= :least")
  CompletionStage<Page<String>> names(int least, int offset, int limit);

  @Sql("SELECT * FROM items ORDER BY id")
  Stream<Item> all();

  @Sql("SELECT name FROM items WHERE id > :after")
  Flow.Publisher<String> namesAfter(int after);

  @Sql(value = "SELECT coalesce(sum(stock), 0) FROM items", slow = true, unchecked = "it is tested")
  long stock();

  @Sql("SELECT * FROM items WHERE id = ANY(:ids)")
  List<Item> some(List<Integer> ids);

  @Sql("DELETE FROM items WHERE id = :id")
  boolean delete(int id);

  @Sql("DELETE FROM items WHERE stock < :count")
  CompletionStage<Boolean> deleteLater(int count);

  @Sql("DELETE FROM items")
  CompletionStage<Void> clearLater();

  @Sql("SELECT * FROM items WHERE id = :id FOR UPDATE")
  Optional<Item> lock(Transaction transaction, int id);

  @Sql("UPDATE items SET stock = :stock WHERE id = :id")
  CompletionStage<Integer> update(int id, Transaction transaction, int stock);

  @Sql("SELECT * FROM items")
  Stream<Item> on(Connection database);
}
