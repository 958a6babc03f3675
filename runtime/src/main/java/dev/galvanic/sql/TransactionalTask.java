package dev.galvanic.sql;

/**
 * What is done in a transaction of the thread, without a result.
 *
 * @param <X> what it may throw; the compiler infers it, and no exception at all as unchecked
 */
@FunctionalInterface
public interface TransactionalTask<X extends Exception> {
  void run() throws X;
}
