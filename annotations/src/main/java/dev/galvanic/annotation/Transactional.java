package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a blocking handler, or a blocking method of a {@link Repository}, in a transaction:
 * committed when the method returns, rolled back when it throws. Whatever the thread does with the
 * service's database meanwhile is part of it; a transaction that is open already is joined.
 *
 * <p>Nothing is wrapped but the call that generated code makes: a method that calls another one of
 * its own class calls it as it is. It is a compile error on anything else, on asynchronous methods
 * above all; those take a {@code Transaction} from {@code Database.transactionAsync}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Transactional {

  /** Within a transaction that is joined, no more than that one has. */
  Isolation isolation() default Isolation.READ_COMMITTED;

  /** Whether it only reads; PostgreSQL refuses a statement that writes. A replica may serve it. */
  boolean readOnly() default false;

  /** Whether to wait for a moment without conflicts; for serializable ones that only read. */
  boolean deferrable() default false;

  /**
   * How many times the whole method is run again, after a random pause, when PostgreSQL refused the
   * transaction because of another one (40001, 40P01), 0 to 100. What the method does besides the
   * database is done again too.
   */
  int retries() default 0;

  /** How far the transactions that run at the same time are kept apart. */
  enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,

    /** All statements see what was committed before the first; a conflicting change is refused. */
    REPEATABLE_READ,

    /** As if the transactions had run one after the other; what cannot be so is refused. */
    SERIALIZABLE
  }
}
