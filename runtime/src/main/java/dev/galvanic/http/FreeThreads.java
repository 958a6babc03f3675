package dev.galvanic.http;

/** Threads on which a request's work may go on beside itself. */
@FunctionalInterface
public interface FreeThreads {
  /** None is ever free: everything runs on the caller's own thread. */
  FreeThreads NONE = task -> false;

  /**
   * Starts the task on a thread of its own.
   *
   * @return whether there was one; if not, nothing has happened
   */
  boolean tryExecute(Runnable task);

  /** The service whose threads they are; empty if they are nobody's. */
  default String service() {
    return "";
  }
}
