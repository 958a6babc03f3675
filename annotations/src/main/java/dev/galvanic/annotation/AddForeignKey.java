package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A foreign key of the model that the table lacks. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AddForeignKey {

  /** Its name. */
  String value();

  /** Whether the rows there are go unchecked until {@link Migrate#validate}. */
  boolean notValid() default false;
}
