package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the tests of a service are written with: on any class of the tests, it makes their compile
 * write a typed client of each resource, {@code UserResourceTestClient}. Nothing of that is in the
 * service's own jar.
 *
 * <p>It counts for the whole compile: once is enough, and twice does no harm.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TestFor {

  /** The classes that {@code @Service} stands on; an earlier compile, or this one, made them. */
  Class<?>[] value();
}
