package dev.galvanic.testing.mock;

/** A call that no stub answers: an error of the test, which the service under test meets first. */
public final class UnexpectedCall extends AssertionError {
  private static final long serialVersionUID = 1L;

  UnexpectedCall(String message) {
    super(message);
  }
}
