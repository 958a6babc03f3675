package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.log.LoggedMethod;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.event.Level;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement FIND =
      Statement.read("Items.find", "SELECT id, stock FROM items WHERE id = $1")
          .about("SELECT", "items")
          .identity();
  private static final Statement STOCKS =
      Statement.read("Items.stocks", "SELECT stock FROM items WHERE id = ANY($1) AND stock > $2")
          .about("SELECT", "items");
  private static final Statement INSERT =
      Statement.write("Items.insert", "INSERT INTO items (stock) VALUES ($1)")
          .about("INSERT", "items");
  private static final Statement ONE =
      Statement.write("Items.one", "UPDATE items SET stock = stock + 1 WHERE id = $1")
          .about("UPDATE", "items");
  private static final Statement DELETE =
      Statement.write("Items.delete", "DELETE FROM items WHERE id = $1").about("DELETE", "items");
  private static final TransactionOptions STOCKS_TRANSACTION =
      TransactionOptions.DEFAULT.asReadOnly();
  private static final LoggedMethod FIND_LOGGED =
      LoggedMethod.of("app.Items", "Items.find", "method", "shop")
          .description("Finds one by its key.")
          .level(Level.DEBUG)
          .untraced();
  private static final LoggedMethod STOCKS_LOGGED =
      LoggedMethod.of("app.Items", "Items.stocks", "method", "shop");
  private static final LoggedMethod INSERT_LOGGED =
      LoggedMethod.of("app.Items", "Items.insert", "method", "stock")
          .detail("once a day")
          .description("puts in");
  private static final LoggedMethod ONE_LOGGED =
      LoggedMethod.of("app.Items", "Items.one", "method", "shop");
  private static final LoggedMethod CLEAR_LOGGED =
      LoggedMethod.of("app.Items", "Items.clear", "job", "shop");
  private static final LoggedMethod TWICE_LOGGED =
      LoggedMethod.of("app.Items", "Items.twice", "method", "shop");
  private final Database database;

  ItemsRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Item> find(int id) {
    return FIND_LOGGED.call(() -> database.fetchRow(FIND, ItemRowMapper.INSTANCE, id));
  }

  @Override
  public List<Integer> stocks(List<Integer> ids, int least) {
    return STOCKS_LOGGED.given("ids", LoggedMethod.size(ids), "least", LoggedMethod.SECRET)
        .call(
            () ->
                database.inTransaction(
                    STOCKS_TRANSACTION, () -> database.fetch(STOCKS, RowMappers.INT, ids, least)));
  }

  @Override
  public CompletionStage<Void> insert(Item item) {
    return INSERT_LOGGED.given("item.id", item.id(), "item.stock", item.stock())
        .stage(() -> database.async().execute(INSERT, item.stock()))
        .thenAccept(count -> {});
  }

  @Override
  public boolean one(int id) {
    return ONE_LOGGED.call(() -> database.execute(ONE, id)) > 0;
  }

  @Override
  public void delete(int id) {
    database.execute(DELETE, id);
  }

  @Override
  public void clear() throws IOException {
    CLEAR_LOGGED.run(() -> Items.super.clear());
  }

  @Override
  public int twice(int id) {
    return TWICE_LOGGED.call(
        () -> database.inTransaction(TransactionOptions.DEFAULT, () -> Items.super.twice(id)));
  }
}
