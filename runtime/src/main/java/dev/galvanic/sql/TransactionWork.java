package dev.galvanic.sql;

import org.jspecify.annotations.Nullable;

/**
 * What is done in a transaction. It runs more than once if the transaction is retried.
 *
 * @param <X> what it may throw; the compiler infers it, and no exception at all as unchecked
 */
@FunctionalInterface
public interface TransactionWork<T extends @Nullable Object, X extends Exception> {
  T run(Transaction transaction) throws X;
}
