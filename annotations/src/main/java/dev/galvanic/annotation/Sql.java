package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The statement that a method of a {@link Repository} runs.
 *
 * <p>{@code :name} is the parameter of that name, {@code :user.name} a component of a parameter.
 * The method's return type says what is read: a record, a scalar, an {@code Optional} or a {@code
 * List} of these, {@code void}, or a {@code CompletionStage} of any of them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Sql {

  /** One statement of PostgreSQL's dialect. */
  String value();
}
