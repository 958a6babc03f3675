package dev.galvanic.testing;

import dev.galvanic.ServiceDescription;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.process.ServiceJar;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The services of this process that test classes use one after another. Classes that run at the
 * same time get one each, so that none sees the other's rows and requests, and none waits. From any
 * thread.
 */
final class SharedServices {
  /** What makes two of them the same. */
  record Kind(
      Class<?> module,
      ServiceDescription description,
      Optional<ServiceJar> deployed,
      Map<String, String> settings,
      boolean postgres,
      boolean keepsRows,
      List<Seed> seeds) {
    Kind {
      settings = Map.copyOf(settings);
      seeds = List.copyOf(seeds);
    }
  }

  private final Store store;
  private final Map<Kind, Deque<Running>> free = new HashMap<>();

  private SharedServices(Store store) {
    this.store = store;
  }

  /** Those of this process, by the store that is closed at its end. */
  static SharedServices of(Store store) {
    return store.computeIfAbsent(
        SharedServices.class, key -> new SharedServices(store), SharedServices.class);
  }

  /**
   * One that nobody uses, else a new one, which is stopped at the end.
   *
   * @param checked whether it must have given back all that it had by then
   */
  Running take(Kind kind, boolean checked, Supplier<Running> start) {
    Running idle;
    synchronized (this) {
      idle = free.computeIfAbsent(kind, none -> new ArrayDeque<>()).pollFirst();
    }
    return idle == null ? started(start.get(), checked) : idle;
  }

  private Running started(Running running, boolean checked) {
    // After the server of its database was put there, so that it is stopped before it.
    Closeable end = () -> running.stop("the tests that share it", checked);
    store.put(running, end);
    return running;
  }

  synchronized void giveBack(Kind kind, Running running) {
    free.computeIfAbsent(kind, none -> new ArrayDeque<>()).addFirst(running);
  }
}
