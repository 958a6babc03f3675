package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement CHANGE =
      Statement.write("Items.change", "UPDATE items SET stock = stock + $1 WHERE id = $2")
          .about("UPDATE", "items");
  private static final Statement FIND =
      Statement.read("Items.find", "SELECT id, stock FROM items WHERE id = $1")
          .about("SELECT", "items")
          .identity();
  private static final TransactionOptions TOTAL_TRANSACTION =
      TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).retrying(5);
  private final Database database_;

  ItemsRepository(Database database_) {
    this.database_ = database_;
  }

  @Override
  public int change(int id, int change) {
    return Math.toIntExact(database_.execute(CHANGE, change, id));
  }

  @Override
  public Optional<Item> find(int id) {
    return database_.fetchRow(FIND, ItemRowMapper.INSTANCE, id);
  }

  @Override
  public void move(int from, int to, int howMany) {
    database_.runInTransaction(
        TransactionOptions.DEFAULT, () -> Items.super.move(from, to, howMany));
  }

  @Override
  public int total(List<Integer> ids, String database) throws IOException {
    return database_.inTransaction(TOTAL_TRANSACTION, () -> Items.super.total(ids, database));
  }
}
