package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index of the model that the table lacks. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AddIndex {

  /** Its name. */
  String value();

  /** Whether it is made without stopping writers; then in a script of its own. */
  boolean concurrently() default false;
}
