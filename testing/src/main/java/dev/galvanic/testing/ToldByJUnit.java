package dev.galvanic.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** What JUnit calls of a service under test, for the life cycle that it has. */
abstract class ToldByJUnit
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  abstract LifeCycle life();

  /**
   * Starts it, unless it runs already for a class around this one.
   *
   * @throws IllegalStateException if it runs for a class that this one is not in
   */
  @Override
  public void beforeAll(ExtensionContext context) {
    life().beforeAll(context);
  }

  /**
   * Brings the rows of its database back to where they were before the first test; nothing is
   * stubbed any more, and nothing was called.
   */
  @Override
  public void beforeEach(ExtensionContext context) {
    life().beforeEach(context);
  }

  /**
   * Waits until no request of the test is under way, for three seconds at most, unless {@link
   * TestService#allowLeaks} was said.
   *
   * @throws AssertionError if one still is, if something was called that no stub answers, or if a
   *     stub was not called; it says which
   */
  @Override
  public void afterEach(ExtensionContext context) {
    life().afterEach(context);
  }

  /**
   * A test has failed.
   *
   * @throws Throwable the failure; one that has it as its cause, if something was called that no
   *     stub answers, since it may be due to that
   */
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw life().told(context, failure);
  }

  /** As {@link #handleTestExecutionException}. */
  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw life().told(context, failure);
  }

  /** As {@link #handleTestExecutionException}. */
  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw life().told(context, failure);
  }
}
