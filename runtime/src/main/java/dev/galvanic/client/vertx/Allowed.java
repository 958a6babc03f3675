package dev.galvanic.client.vertx;

import dev.galvanic.http.RequestContext;
import java.time.Duration;

/**
 * The time that a call may take.
 *
 * @param end on the clock of {@link System#nanoTime}
 * @param spare nanoseconds of it that a service can do without, and is still to blame if it does
 *     not keep the rest
 */
record Allowed(long end, long spare) {
  /**
   * The shorter of this and what is left of the request that is being worked for.
   *
   * @param usual what is configured or declared
   */
  static Allowed from(Duration usual) {
    long most = usual.toNanos();
    long left =
        RequestContext.current()
            .map(current -> Math.min(most, current.remaining().toNanos()))
            .orElse(most);
    return new Allowed(System.nanoTime() + left, left - usual.toNanos() / 2);
  }

  /**
   * Whether it is so long that a service which does not keep it is to blame: a caller in a hurry
   * must not make it look unwell to everybody else.
   *
   * @param unused nanoseconds of it in which the service was left alone
   */
  boolean isFair(long unused) {
    return unused <= spare;
  }

  long left() {
    return end - System.nanoTime();
  }
}
