package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key. The target is the key of another model, or a table that is named because it has no
 * model here.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Repeatable(References.List.class)
public @interface References {

  /** The model whose row is meant. */
  Class<?> value() default void.class;

  /** Instead of a model, the table's name, with its schema and a dot in front if it has one. */
  String table() default "";

  /** The columns of this table; on a component that component alone, and none are named. */
  String[] columns() default {};

  /** The columns of the other table; empty means its primary key. With {@link #table}, required. */
  String[] to() default {};

  /** What becomes of this row when the other is deleted. */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** What becomes of this row when the other's key changes. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /** The constraint's name; empty means the table's name, the columns', fkey. */
  String name() default "";

  /** Several of them on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
  @interface List {
    References[] value();
  }
}
