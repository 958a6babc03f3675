package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(
    @Id int id,
    @Column(codec = MoneyCodec.class, type = "numeric(10, 2)") Money price,
    @Column(codec = MoneyCodec.class, type = "numeric(10, 2)") @Nullable Money rebate,
    @Column(codec = MoneyCodec.class, type = "numeric(10, 2)") Optional<Money> tax,
    @Column(codec = CurrencyCodec.class, type = "text") Currency currency,
    @Column(codec = CurrencyCodec.class, type = "text") Optional<Currency> other) {}
