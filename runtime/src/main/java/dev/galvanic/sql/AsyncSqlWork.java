package dev.galvanic.sql;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What is done with a leased connection, which is given back when the stage completes. */
@FunctionalInterface
public interface AsyncSqlWork<T extends @Nullable Object> {
  CompletionStage<T> run(Connection connection) throws Exception;
}
