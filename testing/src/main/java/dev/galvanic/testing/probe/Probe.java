package dev.galvanic.testing.probe;

import dev.galvanic.boot.Insight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** What looks into one service under test. Safe for any thread. */
public final class Probe {
  /** For what a test has begun to come to its end after the reply was there. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final long LOOK_NANOS = 500_000;

  private final String service;
  private final Optional<Level> asked;
  private final TestLog tests = new TestLog();
  private final TraceBook traces = new TraceBook();
  private final StatementBook statements = new StatementBook(traces, tests::now);
  private final OpenWork work = new OpenWork(traces, tests::now);

  /** Empty if what is logged goes elsewhere than to Logback, which then need not be there. */
  private final Optional<LogBook> log;

  private final OwnThreads threads;
  private final Leaks leaks;

  /**
   * @param service its name
   */
  public Probe(String service) {
    this(service, Optional.empty());
  }

  /**
   * @param service its name
   * @param asked the level that its log was told to have, of which the process has but one
   */
  public Probe(String service, Optional<Level> asked) {
    this.service = service;
    this.asked = asked;
    this.log = isLogback() ? Optional.of(new LogBook(service, traces)) : Optional.empty();
    this.threads = new OwnThreads(service);
    this.leaks = new Leaks(tests, work, statements, threads);
  }

  /** Starts the service, so that its threads are known as its own; whatever it throws is thrown. */
  public <T> T start(Callable<T> launch) throws InterruptedException {
    Optional<Buffers> buffers = Buffers.watched();
    buffers.ifPresent(leaks::counting);
    log.ifPresent(LogBook::open);
    boolean started = false;
    try {
      T running = threads.call(launch);
      started = true;
      return running;
    } finally {
      if (!started) {
        close();
      }
    }
  }

  /** What is to be told of the service. */
  public Insight insight() {
    return new Insight(traces, work, statements, work, leaks::opened);
  }

  /** A test begins: what came before is not seen any more. */
  public void begin(String test) {
    tests.begin(test);
    traces.begin();
    statements.begin();
    log.ifPresent(LogBook::begin);
  }

  /**
   * The spans of the requests of this test, once they have ended, with those that belong to them in
   * other services.
   */
  public Spans spans(List<Probe> others) {
    List<Probe> all = new ArrayList<>(others);
    all.add(0, this);
    awaitEnd(() -> all.stream().allMatch(probe -> probe.isOver(traces.requests())));
    Set<String> requests = new HashSet<>(traces.requests());
    return new Spans(all.stream().flatMap(probe -> probe.seen(requests).stream()).toList());
  }

  private boolean isOver(Set<String> requests) {
    return work.requests().isEmpty() && traces.isOver(requests);
  }

  private List<SeenSpan> seen(Set<String> requests) {
    return traces.spans(requests).stream()
        .map(placed -> new SeenSpan(service, placed.place(), placed.span()))
        .toList();
  }

  /** What it logged in this test, once its requests have ended. */
  public Logs logs() {
    asked.ifPresent(this::checkLogged);
    awaitEnd(() -> isOver(traces.requests()));
    return new Logs(
        log.orElseThrow(
                () ->
                    new IllegalStateException(
                        "What "
                            + service
                            + " logs does not go to Logback, and nothing else is read along. Put"
                            + " ch.qos.logback:logback-classic on the class path of the tests."))
            .lines());
  }

  /** Of what is not logged, no test may say that it was not said. */
  private void checkLogged(Level level) {
    if (!LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME).isEnabledForLevel(level)) {
      throw new IllegalStateException(
          service
              + " is given LOG_LEVEL="
              + level.name().toLowerCase(Locale.ROOT)
              + ", and nothing is logged as "
              + level
              + " in this process: a service that started later has set another level for all, or"
              + " a logback-test.xml has. Give all of them this LOG_LEVEL, or set it there.");
    }
  }

  /** By its name, before any class of it is linked. */
  private static boolean isLogback() {
    return LoggerFactory.getILoggerFactory()
        .getClass()
        .getName()
        .equals("ch.qos.logback.classic.LoggerContext");
  }

  /** What it sent to its database in this test, once its requests have ended. */
  public Statements statements() {
    awaitEnd(() -> isOver(traces.requests()));
    return new Statements(statements.sent());
  }

  /** What it still holds though nobody uses it any more: before it is stopped. */
  public List<String> held() {
    return leaks.held();
  }

  /** What is left of it after it was stopped. */
  public List<String> left() {
    return leaks.left();
  }

  /** Reads its log no longer. */
  public void close() {
    log.ifPresent(LogBook::close);
  }

  /** The requests that are not answered, after three seconds in which they might have been. */
  public List<String> unanswered() {
    await(() -> work.requests().isEmpty(), PATIENCE);
    return work.requests();
  }

  /** What is not over is not shown: of what is seen then, nothing could be said. */
  private void awaitEnd(BooleanSupplier over) {
    awaitEnd(over, PATIENCE);
  }

  /**
   * @throws AssertionError if it does not come true in time
   */
  void awaitEnd(BooleanSupplier over, Duration patience) {
    if (!await(over, patience)) {
      List<String> open = work.requests();
      throw new AssertionError(
          "What "
              + service
              + " does in this test has not ended: "
              + (open.isEmpty()
                  ? "a span in one of its requests was not finished"
                  : String.join(", ", open))
              + ". Wait for it before you ask what was seen.");
    }
  }

  /** Whether it came true in time. */
  static boolean await(BooleanSupplier condition, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return true;
  }
}
