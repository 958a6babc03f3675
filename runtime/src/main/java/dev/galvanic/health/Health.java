package dev.galvanic.health;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.Method;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * {@code /health/live}: the process is not beyond help. {@code /health/started}: the start is
 * complete. {@code /health/ready}: the service is started, is not stopping, and all that it stands
 * on is there. {@code /health}: all of that. 200 if it is so, else 503. Safe from any thread.
 */
public final class Health implements AutoCloseable {
  private enum State {
    STARTING,
    RUNNING,
    STOPPING
  }

  private final Probe started = service(HealthCheck.Kind.STARTED, now -> now != State.STARTING);
  private final List<Probe> probes =
      new CopyOnWriteArrayList<>(
          List.of(started, service(HealthCheck.Kind.READY, now -> now == State.RUNNING)));
  private final List<RepeatedCheck> checks = new ArrayList<>();
  private volatile State state = State.STARTING;

  private Probe service(HealthCheck.Kind kind, Predicate<State> up) {
    return new KnownProbe(
        "service",
        kind,
        () -> {
          State now = state;
          return HealthResult.of(up.test(now)).with("state", now.name());
        });
  }

  /** From now on traffic is wanted. */
  public void started() {
    state = State.RUNNING;
  }

  /** From now on it is not. */
  public void stopping() {
    state = State.STOPPING;
  }

  /**
   * Adds something that the service stands on.
   *
   * @param name such as "database"
   * @param up whether it is there; asked on the event loop, so it must know and not find out
   */
  public Health check(String name, BooleanSupplier up) {
    add(new KnownProbe(name, HealthCheck.Kind.READY, () -> HealthResult.of(up.getAsBoolean())));
    return this;
  }

  /**
   * Adds checks of the service's own, and waits for their first answers, as long as each may take.
   *
   * @param threads what they run on if they may block
   * @param loops what they run on, from the second time on, if they do not
   * @throws IllegalStateException if two have one name
   */
  public void begin(List<HealthCheck> more, FreeThreads threads, EventLoops loops) {
    List<CompletableFuture<HealthResult>> first = new ArrayList<>();
    for (HealthCheck check : more) {
      Loop loop = loops.loops().get(checks.size() % loops.loops().size());
      RepeatedCheck repeated = new RepeatedCheck(check, threads, loop);
      add(repeated);
      checks.add(repeated);
      first.add(repeated.begin());
    }
    first.forEach(CompletableFuture::join);
  }

  private void add(Probe probe) {
    if (probes.stream().anyMatch(other -> other.name().equals(probe.name()))) {
      throw new IllegalStateException(
          "Two health checks are called \"" + probe.name() + "\". Give each a name of its own.");
    }
    probes.add(probe);
  }

  /** Ends the checks of the service's own. */
  @Override
  public void close() {
    checks.forEach(RepeatedCheck::close);
  }

  /** The four endpoints. */
  public Router router() {
    return new TemplateRouter(
        List.of(
            // Whether it has started is no more than its readiness says.
            route("/health", probe -> probe != started),
            route("/health/live", probe -> probe.kind() == HealthCheck.Kind.LIVE),
            route("/health/ready", probe -> probe.kind() == HealthCheck.Kind.READY),
            route("/health/started", probe -> probe.kind() == HealthCheck.Kind.STARTED)));
  }

  private PathRoutes route(String path, Predicate<Probe> told) {
    Endpoint endpoint = Endpoint.nonBlocking("GET " + path, exchange -> report(told).reply());
    return PathRoutes.of(path).on(Method.GET, endpoint);
  }

  private Report report(Predicate<Probe> told) {
    return new Report(
        probes.stream()
            .filter(told)
            .map(probe -> new Report.Line(probe.name(), probe.result()))
            .toList());
  }
}
