package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a change of this handler, or of this resource, service, record or enum with all that is
 * in it, breaks callers that know the committed API document, and why it may. What was removed is
 * acknowledged where it was.
 *
 * <p>Without it such a change is an error of a compile that has {@code -Agalvanic.api}; where
 * nothing breaks any more, the annotation is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Breaks {

  /** Why callers may be broken; for whoever reads it next. */
  String value();
}
