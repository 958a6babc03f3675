package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The client of a resource, on an interface that the resource's own compile generated: whoever has
 * it on the class path takes it in a constructor, as an interface with {@link Client}. Not for
 * hand-written code.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProviderClient {

  /** The name of the service that the resource belongs to. */
  String service();

  /** The class that makes the calls; its constructor takes a {@code ServiceClient}. */
  Class<?> implementation();
}
