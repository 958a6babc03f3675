package dev.galvanic.http.netty;

/**
 * Why there is no room for a request; for the log. It has no stack, for where it is met is known.
 */
final class Busy extends Exception {
  private static final long serialVersionUID = 1L;

  static final Busy THREADS =
      new Busy("BLOCKING_THREADS are all taken: what they wait for is slow, or there are too few");

  static final Busy IN_FLIGHT =
      new Busy("LIMIT_IN_FLIGHT requests are in work on an event loop already");

  private Busy(String text) {
    super(text, null, false, false);
  }
}
