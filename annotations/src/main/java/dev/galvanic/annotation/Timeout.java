package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long this operation of a {@link Client}, or each of this interface, may take with all its
 * attempts; never beyond the deadline of the request that it is called for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Timeout {

  /** Such as {@code 500ms}, {@code 5s} or {@code PT1M}: 1 ms to 10 min. */
  String value();
}
