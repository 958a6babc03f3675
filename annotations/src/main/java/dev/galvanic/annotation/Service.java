package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A microservice: the class that has {@code main}.
 *
 * <p>It owns the annotated types of its package, of the packages below it and of the packages named
 * in {@link #include()}. The processor writes {@code <ClassName>Module} beside it, which is what
 * {@code Galvanic.run} takes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Service {

  /**
   * The name by which other services, logs and settings know it: lower-case letters, digits and
   * hyphens, at most 63, starting with a letter.
   */
  String name();

  /** The title of the API document; empty means the name. */
  String title() default "";

  /** The version of the API, as the API document states it. */
  String version() default "1.0.0";

  /** How Java names become names on the wire (JSON, query and form); columns do not follow it. */
  Naming naming() default Naming.SNAKE_CASE;

  /** What surrounds the data of a reply. */
  Replies replies() default Replies.ENVELOPE;

  /** What becomes of members of a request's body that nothing declares. */
  UnknownMembers unknownMembers() default UnknownMembers.IGNORE;

  /**
   * Whether a client of each resource is generated, {@code UserResourceClient}, for services that
   * are compiled against this one.
   */
  boolean clients() default true;

  /** More packages, each without those below it, whose annotated types belong to this service. */
  String[] include() default {};
}
