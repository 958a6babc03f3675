package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column gets another default. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SetDefault {

  /** The column. */
  String value();

  /** The default, as an SQL expression; empty means the model's. */
  String defaultSql() default "";
}
