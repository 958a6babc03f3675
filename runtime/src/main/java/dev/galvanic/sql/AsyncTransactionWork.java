package dev.galvanic.sql;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What is done in a transaction, which ends when the stage completes. */
@FunctionalInterface
public interface AsyncTransactionWork<T extends @Nullable Object> {
  CompletionStage<T> run(Transaction transaction) throws Exception;
}
