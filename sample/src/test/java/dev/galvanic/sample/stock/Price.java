package dev.galvanic.sample.stock;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of columns that have codecs of their own. */
@Model(table = "prices")
record Price(
    @Id int id,
    @Column(codec = MoneyCodec.class, type = "numeric(10, 2)") Money amount,
    @Column(codec = MoneyCodec.class, type = "numeric(10, 2)") @Nullable Money rebate,
    @Column(codec = CurrencyCodec.class, type = "text") Currency currency,
    @Column(codec = CurrencyCodec.class, type = "text") Optional<Currency> other) {
  record Money(long cents) {}

  static Price of(long cents, String currency) {
    return new Price(0, new Money(cents), null, Currency.getInstance(currency), Optional.empty());
  }
}
