package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A condition that every row of the table meets, written in SQL. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Repeatable(Check.List.class)
public @interface Check {

  /** The condition, over the columns of one row. */
  String value();

  /** The constraint's name, which its violation is reported under. */
  String name();

  /** Several of them on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
  @interface List {
    Check[] value();
  }
}
