package dev.galvanic.http.netty;

import dev.galvanic.http.Headers;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.TimeLimit;
import java.util.concurrent.TimeUnit;

/** How long the work on a request may take. */
final class HandlerTime {
  /** Longer ones are longer than any server's own. */
  private static final int DIGITS = 9;

  private HandlerTime() {}

  /** The server's own time, or the caller's if that is shorter; what is no number is nothing. */
  static long nanos(HttpLimits.Times times, Headers headers) {
    long own = times.handler().toNanos();
    String said = times.callers() ? headers.first(TimeLimit.HEADER).orElse("") : "";
    return isWhole(said) ? Math.min(own, TimeUnit.MILLISECONDS.toNanos(Long.parseLong(said))) : own;
  }

  /** Written as everybody writes it: digits, the first of which is not 0. */
  private static boolean isWhole(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.charAt(0) != '0'
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
