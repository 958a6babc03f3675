package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many times this operation of a {@link Client}, or each of this interface, is called again at
 * most when the other service cannot be reached or is not well.
 *
 * <p>On a method of POST or PATCH it says that doing it twice does no harm: those are not called
 * again otherwise, whatever the interface says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retry {

  /** 0 to 10; 0 is never. */
  int value();
}
