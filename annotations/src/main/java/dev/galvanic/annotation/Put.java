package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that replaces: HTTP PUT. In a {@link Client} interface, a call to another service.
 *
 * <p>A record among its parameters is the body.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Put {

  /** The path below that of the type; empty means the type's own. */
  String value() default "";
}
