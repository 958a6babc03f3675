package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.log.LoggedMethod;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Logs the calls of a {@link Prices}. */
@Generated
final class PricesLogged implements Prices {
  private static final LoggedMethod OF =
      LoggedMethod.of("app.Prices", "Prices.of", "method", "shop");
  private static final LoggedMethod LATER =
      LoggedMethod.of("app.FixedPrices", "FixedPrices.later", "method", "shop");
  private static final LoggedMethod FORGET =
      LoggedMethod.of("app.FixedPrices", "FixedPrices.forget", "method", "shop")
          .description("Forgets all of them.");
  private final Prices logged;

  PricesLogged(Prices logged) {
    this.logged = logged;
  }

  @Override
  public BigDecimal of(Item item, String coupon, Map<String, String> more) throws Exception {
    return OF.given(
            "item.id",
            item.id(),
            "item.stock",
            item.stock(),
            "coupon",
            LoggedMethod.SECRET,
            "more",
            LoggedMethod.size(more))
        .call(() -> logged.of(item, coupon, more));
  }

  @Override
  public CompletionStage<BigDecimal> later(int logged) {
    return LATER.stage(() -> this.logged.later(logged));
  }

  @Override
  public void forget() {
    FORGET.run(() -> logged.forget());
  }

  @Override
  public String unit() {
    return logged.unit();
  }
}
