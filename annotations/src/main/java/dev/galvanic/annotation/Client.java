package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods call another service; the processor implements them.
 *
 * <p>All that it says is of the other side. Where the other service is said to be something else
 * than it is, its replies cannot be read, which is a {@code BadGatewayException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Client {

  /** The other service's name, as its {@link Service#name()} says. */
  String value();

  /** How the other service writes names in JSON, queries and forms: its own naming. */
  Naming naming() default Naming.SNAKE_CASE;

  /**
   * What surrounds the data of the other service's replies. The setting {@code <SERVICE>_REPLIES}
   * overrides it where it is set.
   */
  Replies replies() default Replies.ENVELOPE;

  /**
   * The other service's OpenAPI document, version 3, in JSON: the path of a resource. The compile
   * holds the interface against it. Empty means that there is none.
   */
  String document() default "";
}
