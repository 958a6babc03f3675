package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the class of a service: a table that was released and has no model any more. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(DropTable.List.class)
public @interface DropTable {

  /** The table, with its schema and a dot in front if it has one. */
  String value();

  /** The version of the table in which it goes. */
  String version();

  /** Who wrote it. */
  String author() default "";

  /** When, as {@code 2026-11-25}. */
  String date() default "";

  /** Whether the table stays in the database, and is only no longer a matter of this service. */
  boolean keep() default false;

  /** Rules of the safety lint that this breaks, each with the reason why it may. */
  Accept[] accept() default {};

  /** Several of them on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    DropTable[] value();
  }
}
