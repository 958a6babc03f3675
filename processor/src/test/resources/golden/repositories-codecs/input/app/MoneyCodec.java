package app;

import dev.galvanic.sql.TypeCodec;
import java.math.BigDecimal;

/** Money as a numeric. */
enum MoneyCodec implements TypeCodec<Money> {
  INSTANCE;

  @Override
  public Class<Money> type() {
    return Money.class;
  }

  @Override
  public String sqlType() {
    return "numeric";
  }

  @Override
  public String write(Money value) {
    return BigDecimal.valueOf(value.cents(), 2).toPlainString();
  }

  @Override
  public Money read(String text) {
    return new Money(new BigDecimal(text).movePointRight(2).longValueExact());
  }
}
