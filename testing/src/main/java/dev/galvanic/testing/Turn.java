package dev.galvanic.testing;

import java.io.Closeable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The turn of a test class with a service: with one that is started for it, or with one that
 * classes share.
 */
final class Turn {
  private final Launch launch;
  private final Current now;
  private final TestsUnderWay tests;

  /**
   * @param now where what runs is made known
   * @param tests the tests of the class
   */
  Turn(Launch launch, Current now, TestsUnderWay tests) {
    this.launch = launch;
    this.now = now;
    this.tests = tests;
  }

  /**
   * Starts it, or takes one that runs.
   *
   * @param shared where those are kept that classes share
   * @return what ends the turn
   */
  Closeable begin(ExtensionContext context, Store shared) {
    String name = context.getRequiredTestClass().getSimpleName();
    tests.clear();
    now.forget();
    return launch.has(Option.PER_JVM) ? share(context, shared, name) : start(context, name);
  }

  private Closeable start(ExtensionContext context, String name) {
    Running started = launch.start(context);
    now.begin(started, context);
    return () -> {
      Steps steps = new Steps();
      steps.take(() -> checkTold(name));
      now.end();
      steps.take(() -> started.stop(name, !launch.has(Option.ALLOW_LEAKS)));
      steps.take(launch.mocks()::close);
      steps.end();
    };
  }

  private Closeable share(ExtensionContext context, Store store, String name) {
    launch.refuseReplaced();
    SharedServices shared = SharedServices.of(store);
    SharedServices.Kind kind = launch.kind();
    Running taken = shared.take(kind, () -> launch.start(context));
    now.begin(taken, context);
    Closeable group = entered(shared, taken);
    return () -> {
      Steps steps = new Steps();
      steps.take(() -> checkTold(name));
      now.end();
      steps.take(group::close);
      steps.take(() -> shared.giveBack(kind, taken, name));
      steps.end();
    };
  }

  private Closeable entered(SharedServices shared, Running taken) {
    try {
      return launch.enter(taken.database());
    } catch (RuntimeException | Error failed) {
      now.end();
      Steps steps = new Steps();
      steps.take(() -> shared.stop(taken));
      steps.endAfter(failed);
      throw failed;
    }
  }

  /** An extension that hands on only that the class begins would mix up its tests. */
  private void checkTold(String name) {
    if (!tests.isTold() && (now.isAsked() || launch.mocks().isUsed())) {
      throw new AssertionError(
          now.name()
              + " ("
              + now.declared()
              + ") was not told of the tests of "
              + name
              + ", so that its mocks and what is seen of it belong to none of them. Forward"
              + " beforeEach and afterEach to it, or register it itself.");
    }
  }
}
