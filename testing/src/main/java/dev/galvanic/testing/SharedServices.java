package dev.galvanic.testing;

import dev.galvanic.ServiceDescription;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.process.ServiceJar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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

  private final Map<Kind, Deque<Running>> free = new HashMap<>();

  /** One that nobody uses, else a new one. */
  Running take(Kind kind, Supplier<Running> start) {
    Running idle;
    synchronized (this) {
      idle = free.computeIfAbsent(kind, none -> new ArrayDeque<>()).pollFirst();
    }
    return idle == null ? start.get() : idle;
  }

  synchronized void giveBack(Kind kind, Running running) {
    free.computeIfAbsent(kind, none -> new ArrayDeque<>()).addFirst(running);
  }
}
