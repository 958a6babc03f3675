package dev.galvanic.sample.stock;

import dev.galvanic.sql.TypeCodec;
import java.math.BigDecimal;

/** Cents as a numeric with two digits behind the point. */
enum MoneyCodec implements TypeCodec<Price.Money> {
  INSTANCE;

  @Override
  public Class<Price.Money> type() {
    return Price.Money.class;
  }

  @Override
  public String sqlType() {
    return "numeric";
  }

  @Override
  public String write(Price.Money value) {
    return BigDecimal.valueOf(value.cents(), 2).toPlainString();
  }

  @Override
  public Price.Money read(String text) {
    return new Price.Money(new BigDecimal(text).movePointRight(2).longValueExact());
  }
}
