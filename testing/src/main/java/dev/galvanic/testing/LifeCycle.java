package dev.galvanic.testing;

import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.mock.Mocks;
import dev.galvanic.testing.probe.Probe;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What JUnit tells a service of the classes and tests that use it, and those that it calls. */
final class LifeCycle {
  private static final Namespace NAMESPACE = Namespace.create(TestService.class);

  private final Supplier<Launch> said;
  private final Set<Option> options;
  private final Mocks mocks;
  private final Current now;
  private final List<LifeCycle> called = new ArrayList<>();
  private final TestsUnderWay tests = new TestsUnderWay();

  /**
   * @param said what the test has said until it is asked
   * @param options those of it that are said by one word
   * @param now where what runs is made known
   */
  LifeCycle(Supplier<Launch> said, Set<Option> options, Mocks mocks, Current now) {
    this.said = said;
    this.options = options;
    this.mocks = mocks;
    this.now = now;
  }

  /** It calls another one, which is told before it. */
  void calls(LifeCycle other) {
    called.add(other);
  }

  /**
   * A class begins: it is started, unless it runs already for a class around this one.
   *
   * @throws IllegalStateException if it runs for a class that this one is not in
   */
  void beforeAll(ExtensionContext context) {
    synchronized (now) {
      now.refuseAnother(context);
      refuseUnshared();
      called.forEach(other -> other.beforeAll(context));
      // What is in the store of a class is closed after it, last in first out.
      Store store = context.getStore(NAMESPACE);
      if (now.isRunning()) {
        // By the class, for a store shows what is in that of the class around it, too.
        store.computeIfAbsent(List.of(this, context.getUniqueId()), key -> enter());
      } else {
        store.computeIfAbsent(this, life -> life.use(context));
      }
    }
  }

  private void refuseUnshared() {
    for (LifeCycle other : called) {
      if (options.contains(Option.PER_JVM) && !other.options.contains(Option.PER_JVM)) {
        throw new IllegalStateException(
            now.name()
                + " ("
                + now.declared()
                + ") is shared by classes, and "
                + other.now.name()
                + ", which it calls, stops with each of them. Say perJvm() of both, or of neither.");
      }
    }
  }

  private Closeable use(ExtensionContext context) {
    Map<String, String> addresses = new LinkedHashMap<>();
    called.forEach(
        other -> addresses.put(Launch.address(other.now.name()), other.now.uri().toString()));
    return new Turn(said.get().alsoSet(addresses), now, tests)
        .begin(context, context.getRoot().getStore(NAMESPACE));
  }

  /** A class within the one it runs for. */
  private Closeable enter() {
    return said.get().enter(now.database());
  }

  /**
   * A test begins: the rows of its database are where they were before the first one, nothing is
   * stubbed any more, and nothing was called.
   */
  void beforeEach(ExtensionContext context) {
    called.forEach(other -> other.beforeEach(context));
    if (!now.isRunning()) {
      StartFailure.checkStatic(context, this, now.name(), now.declared());
    }
    Running running = now.running();
    tests.begin(context, now.name());
    mocks.begin();
    TestDatabase database = running.database();
    if (database != null && !options.contains(Option.KEEP_ROWS)) {
      database.restore();
    }
    running.probe().ifPresent(probe -> probe.begin(context.getDisplayName()));
  }

  /**
   * A test is over.
   *
   * @throws AssertionError if a request of it is still under way, if something was called that no
   *     stub answers, or if a stub was not called
   */
  void afterEach(ExtensionContext context) {
    Steps steps = new Steps();
    if (tests.has(context)) {
      steps.take(this::awaitRequests);
      steps.take(() -> mocks.end(context.getExecutionException()));
      TestPostgres server = now.running().server();
      if (server != null) {
        steps.take(server::resume);
      }
      tests.end(context);
    }
    called.forEach(other -> steps.take(() -> other.afterEach(context)));
    steps.end();
  }

  /**
   * A test has failed, be it before it has begun.
   *
   * @return what is to be told of it: what was called that nobody expected, or else the failure
   */
  Throwable told(ExtensionContext context, Throwable failure) {
    Throwable told = tests.has(context) ? mocks.explain(failure) : failure;
    for (LifeCycle other : called) {
      told = other.told(context, told);
    }
    return told;
  }

  /** What a request does after its test would be done to the next one. */
  private void awaitRequests() {
    Optional<Probe> probe = now.running().probe();
    if (probe.isPresent() && !options.contains(Option.ALLOW_LEAKS)) {
      List<String> open = probe.get().unanswered();
      if (!open.isEmpty()) {
        throw new AssertionError(
            now.name()
                + " has not answered, and goes on in the next test: "
                + String.join(", ", open)
                + ". Let the handler come to an end, or close what reads its stream; if that is"
                + " meant, add .allowLeaks() to its TestService.");
      }
    }
  }

  /** What looks into the services that it calls, and into those that they call. */
  List<Probe> probesOfCalled() {
    Set<LifeCycle> others = new LinkedHashSet<>();
    addCalled(others);
    return others.stream().map(other -> other.now.probe()).toList();
  }

  private void addCalled(Set<LifeCycle> others) {
    for (LifeCycle other : called) {
      if (others.add(other)) {
        other.addCalled(others);
      }
    }
  }
}
