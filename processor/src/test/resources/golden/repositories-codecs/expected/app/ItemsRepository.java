package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement ALL =
      Statement.read("Items.all", "SELECT id, price, rebate, tax, currency, other FROM items")
          .about("SELECT", "items")
          .identity();
  private static final Statement UNDER =
      Statement.read("Items.under", "SELECT price FROM items WHERE price < $1")
          .about("SELECT", "items")
          .identity();
  private static final Statement INSERT =
      Statement.write(
              "Items.insert",
              "INSERT INTO items(price, rebate, tax, currency, other)\n"
                  + "VALUES ($1, $2, $3, $4, $5)\n")
          .about("INSERT", "items");
  private static final Statement UPDATE =
      Statement.write("Items.update", "UPDATE items SET price = $1 WHERE id = $2")
          .about("UPDATE", "items");
  private static final CurrencyCodec CURRENCY_CODEC = new CurrencyCodec();
  private final Database database;

  ItemsRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<Item> all() {
    return database.fetch(ALL, ItemRowMapper.INSTANCE);
  }

  @Override
  public List<Items.Limit> under(Items.Limit limit) {
    return database.fetch(
        UNDER, ItemsLimitRowMapper.INSTANCE, MoneyCodec.INSTANCE.encode(limit.price()));
  }

  @Override
  public void insert(Item item) {
    database.execute(
        INSERT,
        MoneyCodec.INSTANCE.encode(item.price()),
        item.rebate() == null ? null : MoneyCodec.INSTANCE.encode(item.rebate()),
        item.tax().map(MoneyCodec.INSTANCE::encode).orElse(null),
        CURRENCY_CODEC.encode(item.currency()),
        item.other().map(CURRENCY_CODEC::encode).orElse(null));
  }

  @Override
  public int update(List<Item> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (Item each : items) {
      batch.add(new Object[] {MoneyCodec.INSTANCE.encode(each.price()), each.id()});
    }
    return Math.toIntExact(database.executeMany(UPDATE, batch));
  }
}
