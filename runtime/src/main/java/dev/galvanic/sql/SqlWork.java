package dev.galvanic.sql;

import org.jspecify.annotations.Nullable;

/**
 * What is done with a leased connection.
 *
 * @param <X> what it may throw; the compiler infers it, and no exception at all as unchecked
 */
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object, X extends Exception> {
  T run(Connection connection) throws X;
}
