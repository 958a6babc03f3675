package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index goes. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DropIndex {

  /** Its name. */
  String value();

  /** Whether without a lock that stops writers; then in a script of its own. */
  boolean concurrently() default false;
}
