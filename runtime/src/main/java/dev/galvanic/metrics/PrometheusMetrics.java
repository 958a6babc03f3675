package dev.galvanic.metrics;

import dev.galvanic.background.RunWatch;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.resilience.BreakerState;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.LagWatch;
import dev.galvanic.route.Router;
import dev.galvanic.sql.DatabaseStats;
import dev.galvanic.sql.StatementWatch;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Measures with a registry of its own, which Prometheus reads. */
final class PrometheusMetrics implements Metrics {
  private static final Duration LAG_PERIOD = Duration.ofMillis(100);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final RequestMeters requests = new RequestMeters(registry);
  private final StatementMeters statements = new StatementMeters(registry);
  private final CallMeters calls = new CallMeters(registry);
  private final TaskMeters tasks = new TaskMeters(registry);
  private final Scrape scrape = new Scrape(registry::scrape);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final List<Object> kept = new ArrayList<>();
  private final LagWatch lag;

  private PrometheusMetrics(EventLoops loops) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    Timers timers =
        Timers.lag(registry, "event_loop.lag", "How late an event loop takes up what is due");
    List<Timer> late =
        loops.loops().stream()
            .map(loop -> timers.with(Tags.of("loop", Integer.toString(loop.index()))))
            .toList();
    lag =
        LagWatch.start(
            loops, LAG_PERIOD, (loop, nanos) -> late.get(loop).record(nanos, TimeUnit.NANOSECONDS));
  }

  static PrometheusMetrics open(EventLoops loops) {
    return new PrometheusMetrics(loops);
  }

  @Override
  public RequestWatch requests() {
    return requests;
  }

  @Override
  public StatementWatch statements() {
    return statements;
  }

  @Override
  public CallWatch calls() {
    return calls;
  }

  @Override
  public RunWatch tasks() {
    return tasks;
  }

  @Override
  public void database(Supplier<DatabaseStats> stats) {
    DatabaseMeters meters = new DatabaseMeters(registry, stats);
    keep(meters);
    meters.register();
  }

  @Override
  public void instances(InstanceCounts counts) {
    instances(counts, "known", "Instances of a service that are known", counts.known());
    instances(counts, "left_out", "Those left out because they fail", counts.leftOut());
  }

  private void instances(InstanceCounts counts, String state, String text, IntSupplier count) {
    Gauge.builder("client.instances." + state, count, IntSupplier::getAsInt)
        .description(text)
        .tag("service", counts.service())
        .strongReference(true)
        .register(registry);
  }

  @Override
  public void breaker(String service, Supplier<BreakerState> state) {
    for (BreakerState one : BreakerState.values()) {
      Gauge.builder("client.breaker.state", state, now -> now.get() == one ? 1 : 0)
          .description("1 for the state that the breaker of a service is in, 0 for the others")
          .tag("service", service)
          .tag("state", one.name().toLowerCase(Locale.ROOT))
          .strongReference(true)
          .register(registry);
    }
  }

  @Override
  public void spans(SpanCounts counts) {
    keep(counts);
    // Not "created": the text format keeps that word for itself.
    spans(counts, "started", "Spans begun", counts.created());
    spans(counts, "sent", "Spans taken by the collector", counts.sent());
    spans(counts, "dropped", "Spans that will never be sent", counts.dropped());
  }

  private void spans(SpanCounts counts, String state, String description, LongSupplier count) {
    FunctionCounter.builder("tracing.spans." + state, counts, any -> count.getAsLong())
        .description(description)
        .tag("destination", counts.destination())
        .register(registry);
  }

  /** Micrometer forgets what a counter asks as soon as nobody else holds it. */
  private synchronized void keep(Object asked) {
    kept.add(asked);
  }

  @Override
  public Router router() {
    return scrape.router();
  }

  @Override
  public <T> Optional<T> registry(Class<T> type) {
    return type == MeterRegistry.class ? Optional.of(type.cast(registry)) : Optional.empty();
  }

  @Override
  public void close() {
    lag.close();
    collections.close();
    scrape.close();
    registry.close();
  }
}
