package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique, check or primary key constraint of the model that the table lacks. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AddConstraint {

  /** Its name. */
  String value();

  /** Of a check: whether the rows there are go unchecked until {@link Migrate#validate}. */
  boolean notValid() default false;

  /** Of a unique constraint or primary key: whether its index is made without stopping writers. */
  boolean concurrently() default false;
}
