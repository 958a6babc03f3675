package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method without parameters, of an object that the wiring makes, that runs again and again from
 * when the service has started until it stops. The next run begins a while after the end of the one
 * before: there are never two of a method in one instance of the service. What it throws is logged,
 * and it runs again.
 *
 * <p>A {@code void} method may block, and may be {@link Transactional}; one that returns a {@code
 * CompletionStage} runs on the event loop, and its run ends with the stage.
 *
 * <p>Times are written {@code 500ms}, {@code 30s}, {@code 5min}, {@code 2h} or in ISO 8601.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Every {

  /**
   * From the end of a run to the beginning of the next, 1 ms to 365 days. The setting {@code
   * <CLASS>_<METHOD>_EVERY} is stronger, and {@code off} there means never.
   */
  String value();

  /** From the end of the start to the first run, up to 365 days. */
  String initialDelay() default "0s";

  /**
   * As much as this is added at random to each pause, so that instances do not run at the same
   * moment; {@code 0s} for nothing. Without it a tenth of the period, but no more than a minute.
   */
  String jitter() default "";

  /**
   * Of a run, 1 ms to 365 days: what it asks of the database and of other services ends with it,
   * and it is interrupted, or its stage cancelled. Without it a run may take as long as it wants.
   */
  String timeout() default "";
}
