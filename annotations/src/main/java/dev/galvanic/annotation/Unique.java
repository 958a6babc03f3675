package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows of the table have the same values in these columns; null excepted. A constraint of
 * the table, made with an index of the same name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Repeatable(Unique.List.class)
public @interface Unique {

  /** The columns, in this order; on a component that component alone, and none are named. */
  String[] columns() default {};

  /** The constraint's name; empty means the table's name, the columns', key. */
  String name() default "";

  /** Several of them on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
  @interface List {
    Unique[] value();
  }
}
