package dev.galvanic.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work has opened and not closed yet, on whatever threads it goes on: what is still
 * here when the work ends is closed then. Safe for any thread.
 */
public final class Leftovers {
  /** Null for most work, which opens nothing that could be left. */
  private @Nullable Map<Object, Runnable> open;

  /**
   * Something was opened.
   *
   * @param closing closes it and never throws; run on any thread
   * @return to be run when it was closed otherwise
   */
  public synchronized Runnable add(Runnable closing) {
    Object key = new Object();
    if (open == null) {
      open = new LinkedHashMap<>();
    }
    open.put(key, closing);
    return () -> remove(key);
  }

  private synchronized void remove(Object key) {
    if (open != null) {
      open.remove(key);
    }
  }

  public synchronized boolean isEmpty() {
    return open == null || open.isEmpty();
  }

  /**
   * The work has ended. What is opened in its name after that is nobody's, and stays as it is: work
   * that goes on behind a reply has no end that anybody knew.
   */
  public void close() {
    taken().forEach(Runnable::run);
  }

  private synchronized List<Runnable> taken() {
    List<Runnable> all = open == null ? List.of() : List.copyOf(open.values());
    open = null;
    return all;
  }
}
