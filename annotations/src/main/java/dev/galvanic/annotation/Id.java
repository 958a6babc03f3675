package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is the primary key of its table, or a part of it if several components have one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Id {

  /** Who gives the key its value. */
  KeyGeneration value() default KeyGeneration.AUTO;

  /**
   * With {@link KeyGeneration#SEQUENCE}, the sequence; empty means the table's name, the column's,
   * seq.
   */
  String sequence() default "";
}
