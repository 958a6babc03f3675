package dev.galvanic.sql;

import dev.galvanic.http.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches the statements of a database. Called on any thread; never blocks and never throws. */
public interface StatementWatch {
  StatementWatch NONE = (statement, parent, executions) -> Running.IGNORED;

  /**
   * A statement is about to be sent, or to wait for a connection.
   *
   * @param parent where the work that asks for it stands in its trace
   * @param executions how often it is executed: more than once in a batch
   */
  Running begin(Statement statement, Trace parent, int executions);

  /** A statement on its way. */
  interface Running {
    Running IGNORED = failure -> {};

    /**
     * It was answered and read, or will never be; once.
     *
     * @param failure null if it did what it was to do
     */
    void end(@Nullable Throwable failure);
  }

  /** All of these, in this order. */
  static StatementWatch all(List<StatementWatch> watches) {
    List<StatementWatch> real = watches.stream().filter(watch -> watch != NONE).toList();
    return switch (real.size()) {
      case 0 -> NONE;
      case 1 -> real.get(0);
      default ->
          (statement, parent, executions) -> {
            List<Running> running =
                real.stream().map(watch -> watch.begin(statement, parent, executions)).toList();
            return failure -> running.forEach(one -> one.end(failure));
          };
    };
  }
}
