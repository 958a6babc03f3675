package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A statement of a migration, written in SQL. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Execute {

  /** One or several statements, each with its semicolon if they are several. For data. */
  String value();

  /**
   * What it changes of the tables' definitions: required as soon as it does more than to change
   * rows, since the build does not guess that.
   */
  Effect[] effect() default {};
}
