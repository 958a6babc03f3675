package dev.galvanic.testing.probe;

import dev.galvanic.boot.Inside;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.Loop;
import dev.galvanic.sql.DatabaseStats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a service must give back, and does not. */
final class Leaks {
  /** For what was given back to arrive. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final TestLog tests;
  private final OpenWork work;
  private final StatementBook statements;
  private final OwnThreads threads;
  private final Duration patience;
  private volatile @Nullable Inside inside;
  private volatile @Nullable Buffers buffers;

  Leaks(TestLog tests, OpenWork work, StatementBook statements, OwnThreads threads) {
    this(tests, work, statements, threads, PATIENCE);
  }

  Leaks(
      TestLog tests,
      OpenWork work,
      StatementBook statements,
      OwnThreads threads,
      Duration patience) {
    this.patience = patience;
    this.tests = tests;
    this.work = work;
    this.statements = statements;
    this.threads = threads;
  }

  void opened(Inside opened) {
    inside = opened;
  }

  void counting(Buffers counted) {
    buffers = counted;
  }

  /**
   * What it holds though nobody uses it any more; one that gives everything back waits for none.
   */
  List<String> held() {
    Inside asked = inside;
    if (asked == null) {
      return List.of();
    }
    Probe.await(() -> held(asked).isEmpty(), patience);
    List<String> found = new ArrayList<>(held(asked));
    found.addAll(contexts(asked));
    return found;
  }

  private List<String> held(Inside asked) {
    List<String> found = new ArrayList<>();
    work.requests()
        .forEach(
            request ->
                found.add(
                    "a request is not answered, and its connection not free: "
                        + request
                        + ". Let its handler come to an end."));
    work.calls()
        .forEach(
            call ->
                found.add(
                    "a call of another service has not ended, and its connection is not free: "
                        + call
                        + ". Wait for its stage in the test, or cancel it."));
    int leased = asked.database().get().map(DatabaseStats::leased).orElse(0);
    if (leased > 0) {
      List<String> running = statements.running();
      found.add(
          leased
              + (leased == 1 ? " connection" : " connections")
              + " of its database not given back"
              + (running.isEmpty() ? "" : ", last used by " + String.join(", ", running))
              + ". Close the stream, and end the transaction, that has it.");
    }
    return found;
  }

  private List<String> contexts(Inside asked) {
    List<String> found = new ArrayList<>();
    long forgotten = asked.threads().forgottenContexts();
    if (forgotten > 0) {
      found.add(
          forgotten
              + " tasks left the context of their request on a thread of the pool. Put back in a"
              + " finally block what RequestContext.replace returned.");
    }
    for (Loop loop : asked.loops().loops()) {
      context(loop).ifPresent(found::add);
    }
    return found;
  }

  /** What is current on a loop that does nothing. */
  private Optional<String> context(Loop loop) {
    CompletableFuture<String> current = new CompletableFuture<>();
    loop.execute(
        () -> current.complete(RequestContext.current().map(RequestContext::id).orElse("")));
    try {
      String left = current.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return left.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "the context of the request "
                  + left
                  + " was left on an event loop. Close the scope that was opened on it there, in a"
                  + " finally block.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      return Optional.of(
          "an event loop does not answer ("
              + e
              + "), so that nobody knows what was left on it. Find what blocks it.");
    }
  }

  /** What is left of it after it has stopped. */
  List<String> left() {
    Probe.await(() -> threads.alive().isEmpty() && lost().isEmpty(), patience);
    List<String> found = new ArrayList<>();
    for (Thread thread : threads.alive()) {
      found.add(
          "a thread goes on after the stop: "
              + OwnThreads.describe(thread)
              + ". End it in a method with @OnStop, or in close() of the object that began it.");
    }
    for (Buffers.Made<?> made : lost()) {
      found.add(
          "a buffer of Netty's was not released, made by "
              + made.place()
              + " in "
              + tests.at(made.nanos)
              + ". Release it in a finally block.");
    }
    return found;
  }

  private List<Buffers.Made<?>> lost() {
    Buffers counted = buffers;
    Inside asked = inside;
    return counted == null
        ? List.of()
        : counted.open(threads, asked == null ? null : asked.threads());
  }
}
