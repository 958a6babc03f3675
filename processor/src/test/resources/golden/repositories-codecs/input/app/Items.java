package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;

@Repository
interface Items {
  @Sql("SELECT * FROM items")
  List<Item> all();

  @Sql("SELECT price FROM items WHERE price < :limit.price")
  List<Limit> under(Limit limit);

  @Sql(
      """
      INSERT INTO items(price, rebate, tax, currency, other)
      VALUES (:item.price, :item.rebate, :item.tax, :item.currency, :item.other)
      """)
  void insert(Item item);

  @Sql("UPDATE items SET price = :items.price WHERE id = :items.id")
  int update(List<Item> items);

  /** No table. */
  record Limit(@Column(codec = MoneyCodec.class) Money price) {}
}
