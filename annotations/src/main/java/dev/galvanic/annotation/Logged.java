package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each call of the method is a line in the log and a span in the trace: its name, how long it took
 * and how it ended.
 *
 * <p>It stands on a handler, on a method of a repository or of a client, and on a method of an
 * interface that a class of the wiring implements, or on that class' own method for it. Calls that
 * go past generated code, such as one method's of a class to another of the same, are not seen.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Logged {
  /** What kind of thing it is: by default {@code route} for a handler, else {@code method}. */
  String type() default "";

  /** What it belongs to: by default the service's name. */
  String category() default "";

  /** Anything that people who read the log should know of it. */
  String detail() default "";

  /** What it does: by default the first sentence of its Javadoc. */
  String description() default "";

  /** Whether it gets a span of its own. */
  boolean tracing() default true;

  Level level() default Level.INFO;

  /**
   * Whether the line has the arguments of the call; what is {@link Secret} never is there, and
   * records are shown by their components.
   */
  boolean arguments() default false;

  /** How important the line is. */
  enum Level {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR
  }
}
