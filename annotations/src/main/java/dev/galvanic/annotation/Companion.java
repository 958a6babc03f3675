package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The model of one annotated type, on a class generated beside it: class files do not carry
 * Javadoc, parameter names and annotations of type uses, and a later compile needs them. Not for
 * hand-written code.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Companion {

  /** The model's text, in pieces, since a constant ends at 65,535 bytes. */
  String[] value();
}
