package app;

import dev.galvanic.annotation.Logged;
import dev.galvanic.annotation.Secret;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CompletionStage;

interface Prices {
  @Logged(arguments = true)
  BigDecimal of(Item item, @Secret String coupon, Map<String, String> more) throws Exception;

  CompletionStage<BigDecimal> later(int logged);

  void forget();

  default String unit() {
    return "EUR";
  }
}
