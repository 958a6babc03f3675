package dev.galvanic.sql;

import org.jspecify.annotations.Nullable;

/**
 * The connection was lost between COMMIT, or a write that commits by itself, and the answer:
 * whether it happened is not known. Never retried, and a 500 so that no caller retries it unasked.
 */
public class UnknownCommitOutcomeException extends SqlException {
  private static final long serialVersionUID = 1L;

  public UnknownCommitOutcomeException(SqlFailure failure, @Nullable Throwable cause) {
    super(500, failure, cause);
  }
}
