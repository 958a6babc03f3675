package dev.galvanic.migrate;

import org.jspecify.annotations.Nullable;

/** The tables could not be brought up to date; the message says why and what to do. */
public class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MigrationException(String message) {
    super(message);
  }

  public MigrationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
