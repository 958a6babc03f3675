package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column gets another type. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ChangeType {

  /** The column. */
  String value();

  /** The type; empty means the model's. */
  String type() default "";

  /** How its values are converted, as an SQL expression over the row; empty means by themselves. */
  String using() default "";
}
