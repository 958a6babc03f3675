package dev.galvanic.metrics;

import dev.galvanic.background.RunWatch;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.resilience.BreakerState;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.sql.DatabaseStats;
import dev.galvanic.sql.StatementWatch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Nothing is measured, and nothing is paid for it. */
final class NoMetrics implements Metrics {
  private static final String REGISTRY = "io.micrometer.core.instrument.MeterRegistry";

  @Override
  public RequestWatch requests() {
    return RequestWatch.NONE;
  }

  @Override
  public StatementWatch statements() {
    return StatementWatch.NONE;
  }

  @Override
  public CallWatch calls() {
    return CallWatch.NONE;
  }

  @Override
  public RunWatch tasks() {
    return RunWatch.NONE;
  }

  @Override
  public void database(Supplier<DatabaseStats> stats) {}

  @Override
  public void instances(InstanceCounts counts) {}

  @Override
  public void breaker(String service, Supplier<BreakerState> state) {}

  @Override
  public void spans(SpanCounts counts) {}

  @Override
  public Router router() {
    return new TemplateRouter(List.of());
  }

  /** Whoever can ask for a registry has its class, and gets one whose meters do nothing. */
  @Override
  public <T> Optional<T> registry(Class<T> type) {
    return type.getName().equals(REGISTRY)
        ? Optional.of(type.cast(SilentRegistry.create()))
        : Optional.empty();
  }

  @Override
  public void close() {}
}
