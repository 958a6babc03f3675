package dev.galvanic.sample.stock;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;

@Repository
interface Prices {
  @Sql(
      """
      INSERT INTO prices(amount, rebate, currency, other)
      VALUES (:price.amount, :price.rebate, :price.currency, :price.other)
      RETURNING *
      """)
  Price insert(Price price);

  @Sql("INSERT INTO prices(amount, currency) VALUES (:prices.amount, :prices.currency)")
  void insert(List<Price> prices);

  @Sql("SELECT * FROM prices WHERE amount < :than.amount AND currency = :than.currency")
  List<Price> under(Price than);

  @Sql("SELECT amount::text FROM prices")
  List<String> amounts();
}
