package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The statement that a method of a {@link Repository} runs.
 *
 * <p><b>Parameters.</b> {@code :name} is the parameter of that name, {@code :user.name} a component
 * of a record. A {@code List} or {@code Set} of scalars is one value, an array: {@code id =
 * ANY(:ids)}. A record, a map and a list of records are jsonb. A path through a list of records,
 * {@code :users.name}, makes the method a batch: the statement runs once for each element, all of
 * them in one round trip; none is sent for an empty list, and other parameters are the same for
 * each. A parameter of type {@code Transaction} or {@code Connection} (of {@code dev.galvanic.sql},
 * at most one) is no value: it says where the statement runs.
 *
 * <p><b>Results.</b> Of a statement that answers rows (a SELECT, or any with RETURNING): one record
 * or scalar, {@code Optional}, {@code List}, {@code Page}, {@code java.util.stream.Stream} (to be
 * closed) or {@code Flow.Publisher} of these. A row that is missing is a {@code NoRowException}
 * (404) unless the result is an {@code Optional} or nullable. Of one that answers none: {@code
 * void}, how many rows it changed ({@code int}, {@code long}), or whether any ({@code boolean}). Of
 * a batch: {@code void}, the sum of these numbers ({@code int}, {@code long}), the number of each
 * element ({@code int[]}, {@code long[]}), or with RETURNING the {@code List} of all rows.
 *
 * <p><b>Threads.</b> A method that returns one of these blocks its thread; in a {@code
 * CompletionStage}, and as a {@code Flow.Publisher}, it does not. There is no stage of a stream.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Sql {

  /** One statement of PostgreSQL's dialect. */
  String value();

  /**
   * The statement that counts the rows of all pages, as one number; required where the method
   * returns a {@code Page}, and of no use elsewhere. It takes the method's parameters, too. The
   * page is described by the parameters {@code int limit} and {@code long offset} (or {@code int}),
   * which {@link #value} must apply. Both statements are sent at once.
   */
  String count() default "";

  /**
   * Whether it is known to take long: it then never shares a connection, may take as long as its
   * request (outside of one, the longest that the database is configured to allow), and is not
   * logged as slow.
   */
  boolean slow() default false;

  /**
   * Why the build is to be silent about what it cannot check in the statement; errors are told all
   * the same.
   */
  String unchecked() default "";
}
