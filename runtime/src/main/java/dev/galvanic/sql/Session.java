package dev.galvanic.sql;

/**
 * A connection of one's own, outside of the pool and without a limit on how long a statement may
 * run. For work that belongs to a session, such as a migration under an advisory lock. Not for
 * several threads at once.
 */
public interface Session extends Connection, AutoCloseable {
  /**
   * Runs a text of any number of statements, as psql would; without arguments and without a result.
   *
   * @param name what it goes by in errors
   */
  void script(String name, String sql);

  /** The server's process, as it told this client when the session began. */
  int processId();

  /**
   * Closes it, and asks the server to stop what still runs; what the session held, locks among
   * them, goes with it.
   */
  @Override
  void close();
}
