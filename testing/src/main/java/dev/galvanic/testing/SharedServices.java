package dev.galvanic.testing;

import dev.galvanic.ServiceDescription;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.process.ServiceJar;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      Set<Option> options,
      List<Seed> seeds) {
    Kind {
      settings = Map.copyOf(settings);
      options = Set.copyOf(options);
      seeds = List.copyOf(seeds);
    }

    private boolean allowsLeaks() {
      return options.contains(Option.ALLOW_LEAKS);
    }
  }

  private final Store store;
  private final Map<Kind, Deque<Running>> free = new HashMap<>();
  private final Set<Running> stopped = Collections.newSetFromMap(new IdentityHashMap<>());

  private SharedServices(Store store) {
    this.store = store;
  }

  /** Those of this process, by the store that is closed at its end. */
  static SharedServices of(Store store) {
    return store.computeIfAbsent(
        SharedServices.class, key -> new SharedServices(store), SharedServices.class);
  }

  /** One that nobody uses, else a new one, which is stopped at the end. */
  Running take(Kind kind, Supplier<Running> start) {
    Running idle;
    synchronized (this) {
      idle = free.computeIfAbsent(kind, none -> new ArrayDeque<>()).pollFirst();
    }
    return idle == null ? started(start.get(), !kind.allowsLeaks()) : idle;
  }

  private Running started(Running running, boolean checked) {
    // After the server of its database was put there, so that it is stopped before it.
    Closeable end =
        () -> {
          if (!isStopped(running)) {
            running.stop("the tests that share it", checked);
          }
        };
    store.put(running, end);
    return running;
  }

  /**
   * A class is done with it.
   *
   * @throws AssertionError if it still holds what it should have given back; then no other class
   *     gets it
   */
  void giveBack(Kind kind, Running running, String tests) {
    if (!kind.allowsLeaks()) {
      Steps steps = new Steps();
      steps.take(() -> running.checkHeld(tests));
      if (steps.isFailed()) {
        steps.take(() -> stop(running));
      }
      steps.end();
    }
    synchronized (this) {
      free.computeIfAbsent(kind, none -> new ArrayDeque<>()).addFirst(running);
    }
  }

  /** Stops one before the end, that nobody is to have any more. */
  void stop(Running running) {
    synchronized (this) {
      stopped.add(running);
    }
    running.stop("a class that shared it", false);
  }

  private synchronized boolean isStopped(Running running) {
    return stopped.contains(running);
  }
}
