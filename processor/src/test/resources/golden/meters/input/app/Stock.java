package app;

import dev.galvanic.health.HealthCheck;
import dev.galvanic.health.HealthResult;
import jakarta.inject.Singleton;

@Singleton
final class Stock implements HealthCheck.Blocking {
  @Override
  public String name() {
    return "stock";
  }

  @Override
  public HealthResult check() {
    return HealthResult.up().with("items", 3);
  }
}
