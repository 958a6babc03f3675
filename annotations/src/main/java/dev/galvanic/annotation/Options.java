package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that says what a path allows: HTTP OPTIONS. In a {@link Client} interface, a call to
 * another service.
 *
 * <p>Without one, OPTIONS is answered from the routes of the path.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Options {

  /** The path below that of the type; empty means the type's own. */
  String value() default "";
}
