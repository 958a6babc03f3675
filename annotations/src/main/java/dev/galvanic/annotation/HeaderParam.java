package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter is a header of the request. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface HeaderParam {

  /**
   * Its name on the wire; empty means the parameter's name, words capitalised and joined by
   * hyphens: {@code requestId} is {@code Request-Id}.
   */
  String value() default "";
}
