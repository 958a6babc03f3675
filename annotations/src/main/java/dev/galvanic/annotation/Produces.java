package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the body of the reply is where the signature cannot: the method returns raw bytes, a
 * string, a stream or an {@code Exchange}. A signature that says otherwise is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Produces {

  /** The class whose JSON form the body of the reply has. */
  Class<?> value() default void.class;

  /**
   * The media type, such as {@code text/csv}; empty means {@code application/json}. A stream with
   * {@code application/x-ndjson} is a JSON document a line.
   */
  String media() default "";
}
