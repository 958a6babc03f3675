package dev.galvanic;

import java.net.URI;

/** A service that answers requests. Safe for use by any thread. */
public interface RunningService extends AutoCloseable {
  ServiceDescription description();

  /** Where it listens, such as {@code http://127.0.0.1:8030}. */
  URI uri();

  /** Where its health and its metrics are: the same, unless they have a port of their own. */
  URI managementUri();

  /** The port that it is bound to. */
  int port();

  /**
   * Stops it in the reverse order of its start: no new connections, the work in flight within the
   * grace, the stop tasks, and what was made. Blocks until that is done; a second call waits for
   * the first.
   *
   * @return false if work was cut because the grace was over, or if something failed to close
   */
  boolean stop();

  @Override
  default void close() {
    stop();
  }
}
