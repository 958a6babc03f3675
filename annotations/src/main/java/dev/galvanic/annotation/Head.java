package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that answers the head of a GET: HTTP HEAD. In a {@link Client} interface, a call to
 * another service.
 *
 * <p>Without one, HEAD is answered by the GET of the same path.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Head {

  /** The path below that of the type; empty means the type's own. */
  String value() default "";
}
