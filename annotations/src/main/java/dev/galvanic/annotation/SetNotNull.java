package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column may not be null any more. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SetNotNull {

  /** The column. */
  String value();

  /**
   * Whether the rows are checked without a lock that stops anybody: by a constraint that is
   * validated in a transaction of its own, from which PostgreSQL then knows.
   */
  boolean online() default false;
}
