package dev.galvanic.sql.pg;

import java.time.Duration;

/**
 * What may take long, and what the log is told when something does.
 *
 * @param slowTimeout how long a statement that is marked as slow may run outside of a request
 * @param slowStatement how long any other may take before the log tells of it; zero: never
 * @param leak how long a connection may be held before the log tells where it was leased; zero:
 *     never
 */
public record LongRunning(Duration slowTimeout, Duration slowStatement, Duration leak) {
  public static LongRunning usual() {
    return new LongRunning(Duration.ofMinutes(5), Duration.ofMillis(500), Duration.ofSeconds(30));
  }
}
