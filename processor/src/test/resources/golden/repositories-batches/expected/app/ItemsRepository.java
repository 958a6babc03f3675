package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.Transaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement INSERT =
      Statement.write("Items.insert", "INSERT INTO items(name, stock) VALUES ($1, $2)")
          .about("INSERT", "items");
  private static final Statement UPDATE =
      Statement.write("Items.update", "UPDATE items SET stock = $1 WHERE name = $2 AND id > $3")
          .about("UPDATE", "items");
  private static final Statement UPDATE_SET =
      Statement.write("Items.updateSet", "UPDATE items SET stock = $1 WHERE name = $2")
          .about("UPDATE", "items");
  private static final Statement DELETE_EACH =
      Statement.write("Items.deleteEach", "DELETE FROM items WHERE name = $1")
          .about("DELETE", "items");
  private static final Statement DELETE_EACH_LONG =
      Statement.write("Items.deleteEachLong", "DELETE FROM items WHERE name = $1 AND stock = $2")
          .about("DELETE", "items");
  private static final Statement INSERT_RETURNING =
      Statement.write(
              "Items.insertReturning", "INSERT INTO items(name, stock) VALUES ($1, $2) RETURNING id")
          .about("INSERT", "items");
  private static final Statement INSERT_LATER =
      Statement.write(
              "Items.insertLater",
              "INSERT INTO items(name, stock) VALUES ($1, $2) RETURNING id, name, stock")
          .about("INSERT", "items")
          .identity();
  private static final Statement INSERT_NOTHING_LATER =
      Statement.write("Items.insertNothingLater", "INSERT INTO items(name, stock) VALUES ($1, $2)")
          .about("INSERT", "items");
  private static final Statement UPDATE_LATER =
      Statement.write("Items.updateLater", "UPDATE items SET stock = $1 WHERE name = $2")
          .about("UPDATE", "items");
  private static final Statement UPDATE_EACH_LATER =
      Statement.write("Items.updateEachLater", "UPDATE items SET stock = $1 WHERE name = $2")
          .about("UPDATE", "items");
  private static final Statement WIDE =
      Statement.write(
              "Items.wide",
              "UPDATE items SET stock = $1::int + $2::int, name = $3 || name\n"
                  + "WHERE name = $4 AND stock = $5\n")
          .about("UPDATE", "items");
  private final Database database;

  ItemsRepository(Database database) {
    this.database = database;
  }

  @Override
  public void insert(List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.name(), each.stock()});
    }
    database.executeMany(INSERT, batch);
  }

  @Override
  public int update(int after, List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.stock(), each.name(), after});
    }
    return Math.toIntExact(database.executeMany(UPDATE, batch));
  }

  @Override
  public long updateSet(Set<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.stock(), each.name()});
    }
    return database.executeMany(UPDATE_SET, batch);
  }

  @Override
  public int[] deleteEach(List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.name()});
    }
    return Arrays.stream(database.executeEach(DELETE_EACH, batch))
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  @Override
  public long[] deleteEachLong(List<NewItem> each, int batch) {
    List<Object[]> batch_ = new ArrayList<>(each.size());
    for (NewItem each_ : each) {
      batch_.add(new Object[] {each_.name(), batch});
    }
    return database.executeEach(DELETE_EACH_LONG, batch_);
  }

  @Override
  public List<Integer> insertReturning(List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.name(), each.size().width()});
    }
    return database.fetchMany(INSERT_RETURNING, RowMappers.INT, batch);
  }

  @Override
  public CompletionStage<List<Item>> insertLater(List<NewItem> items, Transaction transaction) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.name(), each.stock()});
    }
    return transaction.async().fetchMany(INSERT_LATER, ItemRowMapper.INSTANCE, batch);
  }

  @Override
  public CompletionStage<Void> insertNothingLater(List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.name(), each.stock()});
    }
    return database.async().executeMany(INSERT_NOTHING_LATER, batch).thenAccept(count -> {});
  }

  @Override
  public CompletionStage<Integer> updateLater(List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.stock(), each.name()});
    }
    return database.async().executeMany(UPDATE_LATER, batch).thenApply(Math::toIntExact);
  }

  @Override
  public CompletionStage<int[]> updateEachLater(List<NewItem> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(new Object[] {each.stock(), each.name()});
    }
    return database
        .async()
        .executeEach(UPDATE_EACH_LATER, batch)
        .thenApply(counts -> Arrays.stream(counts).mapToInt(Math::toIntExact).toArray());
  }

  @Override
  public CompletionStage<long[]> wide(List<NewItem> items, String prefixOfTheName) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (NewItem each : items) {
      batch.add(
          new Object[] {
            each.size().width(), each.size().height(), prefixOfTheName, each.name(), each.stock()
          });
    }
    return database.async().executeEach(WIDE, batch);
  }
}
