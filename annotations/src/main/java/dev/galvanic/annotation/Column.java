package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a component is stored. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** The column's name; empty means the component's name in snake_case. */
  String name() default "";

  /** The largest number of characters of a text, 1 to 10,485,760; 0 means no limit. */
  int length() default 0;

  /** The digits of a BigDecimal or BigInteger in all, 1 to 1000; 0 means no limit. */
  int precision() default 0;

  /** Of these, the digits behind the point, 0 to 1000; only with {@link #precision}. */
  int scale() default 0;

  /** The column's type in PostgreSQL; empty means the one that belongs to the component's type. */
  String type() default "";

  /**
   * How the component is written to the column and read from it: a class that implements {@code
   * dev.galvanic.sql.TypeCodec} of the component's type, with a static {@code INSTANCE} or a
   * constructor without parameters. The component may then be of any type; {@link #type} is
   * required where the record is a model. {@code void} means none.
   */
  Class<?> codec() default void.class;

  /** The column's default, as an SQL expression; empty means none. */
  String defaultSql() default "";

  /** What the column holds; without it, the component's Javadoc. */
  String description() default "";
}
