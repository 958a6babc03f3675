package dev.galvanic.migrate;

/**
 * The server went away, or was not there. Nothing is half applied: the next run finds each script
 * whole or absent, or repairs what is left of it.
 */
public class DatabaseGoneException extends MigrationException {
  private static final long serialVersionUID = 1L;

  public DatabaseGoneException(String message, Throwable cause) {
    super(message, cause);
  }
}
