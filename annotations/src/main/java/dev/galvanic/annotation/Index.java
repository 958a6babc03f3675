package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index of the table. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Repeatable(Index.List.class)
public @interface Index {

  /**
   * What is indexed, in this order: columns or SQL expressions in parentheses, each with {@code
   * DESC}, {@code NULLS FIRST} or an operator class behind it if it needs one; on a component that
   * component alone, and none are named.
   */
  String[] columns() default {};

  /** The index's name; empty means the table's name, the columns', idx. */
  String name() default "";

  /** Whether no two rows have the same values. */
  boolean unique() default false;

  /** How it is built. */
  IndexMethod method() default IndexMethod.BTREE;

  /** The rows that it holds, as an SQL condition; empty means all. */
  String where() default "";

  /** Columns that it holds without being ordered by them. */
  String[] include() default {};

  /** Several of them on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
  @interface List {
    Index[] value();
  }
}
