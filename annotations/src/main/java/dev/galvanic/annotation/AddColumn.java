package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A new column: its name alone, and it is as the model has it, or with all that it is. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AddColumn {

  /** The column's name. */
  String value();

  /** Its type; empty means that it is as the model has it, and nothing else is said here. */
  String type() default "";

  /** With a type, whether it may not be null. */
  boolean notNull() default false;

  /** With a type, its default, as an SQL expression. */
  String defaultSql() default "";
}
