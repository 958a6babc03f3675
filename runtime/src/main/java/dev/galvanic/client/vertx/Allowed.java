package dev.galvanic.client.vertx;

import dev.galvanic.http.RequestContext;
import java.time.Duration;

/**
 * The time that a call may take.
 *
 * @param end on the clock of {@link System#nanoTime}
 * @param isFair whether it is so long that a service which does not keep it is to blame: a caller
 *     in a hurry must not make it look unwell to everybody else
 */
record Allowed(long end, boolean isFair) {
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
    return new Allowed(System.nanoTime() + left, left >= usual.toNanos() / 2);
  }

  long left() {
    return end - System.nanoTime();
  }
}
