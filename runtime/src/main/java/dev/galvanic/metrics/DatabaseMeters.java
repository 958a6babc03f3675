package dev.galvanic.metrics;

import dev.galvanic.sql.DatabaseStats;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What a database says of itself, asked whenever the metrics are. */
final class DatabaseMeters {
  private final MeterRegistry registry;
  private final Supplier<DatabaseStats> stats;

  DatabaseMeters(MeterRegistry registry, Supplier<DatabaseStats> stats) {
    this.registry = registry;
    this.stats = stats;
  }

  void register() {
    String count = "db.client.connection.count";
    String pooled = "Connections of the pool";
    gauge(count, pooled, Tags.of("db.client.connection.state", "used"), DatabaseStats::leased);
    gauge(count, pooled, Tags.of("db.client.connection.state", "idle"), DatabaseStats::idle);
    gauge("db.client.connection.max", "The pool's size", Tags.empty(), DatabaseStats::poolSize);
    gauge(
        "db.client.connection.pending_requests",
        "Callers that wait for a connection",
        Tags.empty(),
        DatabaseStats::waiting);
    gauge(
        "db.client.pipelined_reads",
        "Plain reads that are sent and not answered",
        Tags.empty(),
        DatabaseStats::pipelined);
    counter(
        "db.client.connection.timeouts",
        "Callers that got no connection",
        DatabaseStats::acquireTimeouts);
    counter("db.client.connection.opened", "Connections opened", DatabaseStats::opened);
    counter("db.client.connection.closed", "Connections closed or lost", DatabaseStats::closed);
    counter("db.client.connection.leaks", "Leases held for too long", DatabaseStats::leaks);
    counter("db.client.slow_statements", "Statements told as slow", DatabaseStats::slowStatements);
    counter("db.client.transaction.retries", "Transactions run again", DatabaseStats::retries);
  }

  private void gauge(
      String name, String description, Tags tags, ToDoubleFunction<DatabaseStats> value) {
    Gauge.builder(name, stats, now -> value.applyAsDouble(now.get()))
        .description(description)
        .tags(tags)
        .strongReference(true)
        .register(registry);
  }

  private void counter(String name, String description, ToDoubleFunction<DatabaseStats> value) {
    FunctionCounter.builder(name, this, now -> value.applyAsDouble(now.stats.get()))
        .description(description)
        .register(registry);
  }
}
