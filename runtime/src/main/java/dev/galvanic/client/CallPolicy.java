package dev.galvanic.client;

import dev.galvanic.http.Method;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one operation's calls may take, where that is not as configured for its service.
 *
 * @param timeout for a call with all its attempts; never beyond the caller's deadline
 * @param retries at most
 * @param repeatable whether it may be sent twice whatever its method
 */
public record CallPolicy(Optional<Duration> timeout, OptionalInt retries, boolean repeatable) {
  /** All as configured. */
  public static final CallPolicy CONFIGURED =
      new CallPolicy(Optional.empty(), OptionalInt.empty(), false);

  private static final Set<Method> IDEMPOTENT =
      EnumSet.complementOf(EnumSet.of(Method.POST, Method.PATCH));

  /**
   * As given.
   *
   * @throws IllegalArgumentException if the time is not positive, or the number negative
   */
  public CallPolicy {
    timeout.ifPresent(
        time -> {
          if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                "A call cannot take " + time + ". Give it a time above zero.");
          }
        });
    retries.ifPresent(
        most -> {
          if (most < 0) {
            throw new IllegalArgumentException(
                "There cannot be " + most + " retries. Give 0 for none.");
          }
        });
  }

  /** The same with a time of its own, positive. */
  public CallPolicy within(Duration time) {
    return new CallPolicy(Optional.of(time), retries, repeatable);
  }

  /** The same with so many retries at most, 0 for none. */
  public CallPolicy retries(int most) {
    return new CallPolicy(timeout, OptionalInt.of(most), repeatable);
  }

  /** The same for an operation that does no harm when it is done twice. */
  public CallPolicy asRepeatable() {
    return new CallPolicy(timeout, retries, true);
  }

  /** Whether a request of this method may be sent again when nobody knows what became of it. */
  public boolean repeats(Method method) {
    return repeatable || IDEMPOTENT.contains(method);
  }
}
