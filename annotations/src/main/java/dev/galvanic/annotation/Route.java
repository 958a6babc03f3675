package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a type: a resource, and the prefix of all its paths. On a method: the general form of {@link
 * Get}, {@link Post} and the others.
 *
 * <p>A path starts with {@code /}, has no trailing slash, and names its variables as whole
 * segments: {@code /users/{id}}. A variable is the method's parameter of the same name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Route {

  /** The path; on a method it is appended to the type's. */
  String value() default "";

  /** On a method, the HTTP method, in upper case: required there, and an error on a type. */
  String method() default "";
}
