package app;

import dev.galvanic.annotation.Logged;
import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Secret;
import dev.galvanic.annotation.Sql;
import dev.galvanic.annotation.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Repository
interface Items {
  /** Finds one by its key. And no more. */
  @Logged(level = Logged.Level.DEBUG, tracing = false)
  @Sql("SELECT * FROM items WHERE id = :id")
  Optional<Item> find(int id);

  @Logged(arguments = true)
  @Transactional(readOnly = true)
  @Sql("SELECT stock FROM items WHERE id = ANY(:ids) AND stock > :least")
  List<Integer> stocks(List<Integer> ids, @Secret int least);

  @Logged(arguments = true, category = "stock", detail = "once a day", description = "puts in")
  @Sql("INSERT INTO items (stock) VALUES (:item.stock)")
  CompletionStage<Void> insert(Item item);

  @Logged
  @Sql("UPDATE items SET stock = stock + 1 WHERE id = :id")
  boolean one(int id);

  @Sql("DELETE FROM items WHERE id = :id")
  void delete(int id);

  @Logged(type = "job")
  default void clear() throws IOException {
    delete(1);
  }

  @Logged
  @Transactional
  default int twice(int id) {
    one(id);
    return one(id) ? 2 : 1;
  }
}
