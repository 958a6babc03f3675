package dev.galvanic.metrics;

import dev.galvanic.background.RunWatch;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.resilience.BreakerState;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.Router;
import dev.galvanic.sql.DatabaseStats;
import dev.galvanic.sql.StatementWatch;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service counts and times; safe from any thread. */
public interface Metrics extends AutoCloseable {
  /** The metrics of a service that is not measured. */
  Metrics NONE = new NoMetrics();

  /**
   * Begins to measure.
   *
   * @param loops whose lag is measured
   * @return empty if Micrometer's Prometheus registry is not on the class path
   */
  static Optional<Metrics> open(EventLoops loops) {
    try {
      return Optional.of(PrometheusMetrics.open(loops));
    } catch (NoClassDefFoundError missing) {
      Logger log = LoggerFactory.getLogger(Metrics.class);
      log.debug("There are no metrics, for a class is missing: {}", missing.getMessage());
      return Optional.empty();
    }
  }

  /** Times the requests that are served. */
  RequestWatch requests();

  /** Times the statements of the database. */
  StatementWatch statements();

  /** Times the calls of other services. */
  CallWatch calls();

  /** Times the runs of repeated tasks. */
  RunWatch tasks();

  /** Tells the state of a database's connections from now on. */
  void database(Supplier<DatabaseStats> stats);

  /** Tells of the instances of another service from now on. */
  void instances(InstanceCounts counts);

  /**
   * Tells the state of what stands before the calls of another service from now on.
   *
   * @param service the name of the other one
   */
  void breaker(String service, Supplier<BreakerState> state);

  /** Tells what became of spans from now on. */
  void spans(SpanCounts counts);

  /** {@code /metrics}, if there is anything to tell. */
  Router router();

  /**
   * What a user's own meters are made with, if this is its type: {@code
   * io.micrometer.core.instrument.MeterRegistry}, which is named by the caller because it may be
   * missing here.
   */
  <T> Optional<T> registry(Class<T> type);

  @Override
  void close();
}
