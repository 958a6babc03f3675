package app;

import dev.galvanic.annotation.Logged;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Singleton
final class FixedPrices implements Prices {
  @Override
  public BigDecimal of(Item item, String coupon, Map<String, String> more) {
    return BigDecimal.ONE;
  }

  @Logged
  @Override
  public CompletionStage<BigDecimal> later(int logged) {
    return CompletableFuture.completedFuture(BigDecimal.TEN);
  }

  /** Forgets all of them. */
  @Logged
  @Override
  public void forget() {}
}
