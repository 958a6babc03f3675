package dev.galvanic.metrics;

import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The timers of one operation, one for each class of failure that it has ended with, and one if it
 * has done what it was to do.
 */
final class ByFailure {
  private final ConcurrentHashMap<Class<?>, Timer> known = new ConcurrentHashMap<>();
  private final Function<String, Timer> maker;

  /**
   * @param maker given the name of the class; an empty one if nothing has failed
   */
  ByFailure(Function<String, Timer> maker) {
    this.maker = maker;
  }

  Timer of(@Nullable Throwable failure) {
    Class<?> type = failure == null ? Void.class : cause(failure).getClass();
    Timer found = known.get(type);
    if (found != null) {
      return found;
    }
    return known.computeIfAbsent(type, one -> maker.apply(one == Void.class ? "" : one.getName()));
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    boolean wrapped =
        failure instanceof CompletionException || failure instanceof ExecutionException;
    return wrapped && cause != null ? cause : failure;
  }
}
