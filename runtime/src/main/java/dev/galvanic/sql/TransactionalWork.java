package dev.galvanic.sql;

import org.jspecify.annotations.Nullable;

/**
 * What is done in a transaction that its thread carries.
 *
 * @param <X> what it may throw; the compiler infers it, and no exception at all as unchecked
 */
@FunctionalInterface
public interface TransactionalWork<T extends @Nullable Object, X extends Exception> {
  T run() throws X;
}
