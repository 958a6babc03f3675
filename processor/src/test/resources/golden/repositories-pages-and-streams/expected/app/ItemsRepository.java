package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement PAGE =
      Statement.read(
              "Items.page", "SELECT id, name, stock FROM items ORDER BY id LIMIT $1 OFFSET $2")
          .about("SELECT", "items")
          .identity();
  private static final Statement PAGE_COUNT =
      Statement.read("Items.page count", "SELECT count(*) FROM items").about("SELECT", "items");
  private static final Statement NAMES =
      Statement.read(
              "Items.names",
              "SELECT name FROM items WHERE stock >= $1 ORDER BY name LIMIT $2 OFFSET $3")
          .about("SELECT", "items");
  private static final Statement NAMES_COUNT =
      Statement.read("Items.names count", "SELECT count(*) FROM items WHERE stock >= $1")
          .about("SELECT", "items");
  private static final Statement ALL =
      Statement.read("Items.all", "SELECT id, name, stock FROM items ORDER BY id")
          .about("SELECT", "items")
          .identity();
  private static final Statement NAMES_AFTER =
      Statement.read("Items.namesAfter", "SELECT name FROM items WHERE id > $1")
          .about("SELECT", "items");
  private static final Statement STOCK =
      Statement.read("Items.stock", "SELECT coalesce(sum(stock), 0) FROM items")
          .about("SELECT", "items")
          .slow();
  private static final Statement SOME =
      Statement.read("Items.some", "SELECT id, name, stock FROM items WHERE id = ANY($1)")
          .about("SELECT", "items")
          .identity();
  private static final Statement DELETE =
      Statement.write("Items.delete", "DELETE FROM items WHERE id = $1").about("DELETE", "items");
  private static final Statement DELETE_LATER =
      Statement.write("Items.deleteLater", "DELETE FROM items WHERE stock < $1")
          .about("DELETE", "items");
  private static final Statement CLEAR_LATER =
      Statement.write("Items.clearLater", "DELETE FROM items").about("DELETE", "items");
  private static final Statement LOCK =
      Statement.write("Items.lock", "SELECT id, name, stock FROM items WHERE id = $1 FOR UPDATE")
          .about("SELECT", "items")
          .identity();
  private static final Statement UPDATE =
      Statement.write("Items.update", "UPDATE items SET stock = $1 WHERE id = $2")
          .about("UPDATE", "items");
  private static final Statement ON =
      Statement.read("Items.on", "SELECT id, name, stock FROM items")
          .about("SELECT", "items")
          .identity();
  private final Database database_;

  ItemsRepository(Database database_) {
    this.database_ = database_;
  }

  @Override
  public Page<Item> page(int limit, long offset) {
    return database_.page(
        PAGE,
        ItemRowMapper.INSTANCE,
        new Object[] {limit, offset},
        PAGE_COUNT,
        new Object[] {},
        limit,
        offset);
  }

  @Override
  public CompletionStage<Page<String>> names(int least, int offset, int limit) {
    return database_
        .async()
        .page(
            NAMES,
            RowMappers.STRING,
            new Object[] {least, limit, offset},
            NAMES_COUNT,
            new Object[] {least},
            limit,
            offset);
  }

  @Override
  public Stream<Item> all() {
    return database_.stream(ALL, ItemRowMapper.INSTANCE);
  }

  @Override
  public Flow.Publisher<String> namesAfter(int after) {
    return database_.async().publish(NAMES_AFTER, RowMappers.STRING, after);
  }

  @Override
  public long stock() {
    return database_.fetchOne(STOCK, RowMappers.LONG);
  }

  @Override
  public List<Item> some(List<Integer> ids) {
    return database_.fetch(SOME, ItemRowMapper.INSTANCE, ids);
  }

  @Override
  public boolean delete(int id) {
    return database_.execute(DELETE, id) > 0;
  }

  @Override
  public CompletionStage<Boolean> deleteLater(int count) {
    return database_.async().execute(DELETE_LATER, count).thenApply(count_ -> count_ > 0);
  }

  @Override
  public CompletionStage<Void> clearLater() {
    return database_.async().execute(CLEAR_LATER).thenAccept(count -> {});
  }

  @Override
  public Optional<Item> lock(Transaction transaction, int id) {
    return transaction.fetchRow(LOCK, ItemRowMapper.INSTANCE, id);
  }

  @Override
  public CompletionStage<Integer> update(int id, Transaction transaction, int stock) {
    return transaction.async().execute(UPDATE, stock, id).thenApply(Math::toIntExact);
  }

  @Override
  public Stream<Item> on(Connection database) {
    return database.stream(ON, ItemRowMapper.INSTANCE);
  }
}
