package app;

import dev.galvanic.sql.TypeCodec;
import java.util.Currency;

/** A currency by its code. */
final class CurrencyCodec implements TypeCodec<Currency> {
  @Override
  public Class<Currency> type() {
    return Currency.class;
  }

  @Override
  public String sqlType() {
    return "text";
  }

  @Override
  public String write(Currency value) {
    return value.getCurrencyCode();
  }

  @Override
  public Currency read(String text) {
    return Currency.getInstance(text);
  }
}
