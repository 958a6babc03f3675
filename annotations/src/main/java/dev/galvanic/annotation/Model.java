package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that is a table's row. Names of columns are snake_case. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

  /** The table's name; empty means the record's name in snake_case. */
  String table() default "";

  /** The PostgreSQL schema that the table stands in; empty means the first of the search path. */
  String schema() default "";

  /** What the table holds; without it, the record's Javadoc. */
  String description() default "";
}
