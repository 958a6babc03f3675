package dev.galvanic.testing;

import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.probe.Probe;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What runs of a service now, and for which class. Who begins a turn holds its monitor all the
 * while, so that none begins while another one ends; what runs is seen by any thread.
 */
final class Current {
  private final String name;
  private final String declared;
  private volatile @Nullable Running running;
  private @Nullable ExtensionContext owner;
  private volatile boolean asked;
  private @Nullable TestClient http;

  /**
   * @param name the service's
   * @param declared where the test has made it
   */
  Current(String name, String declared) {
    this.name = name;
    this.declared = declared;
  }

  String name() {
    return name;
  }

  String declared() {
    return declared;
  }

  /** It runs from now on, for this class. */
  synchronized void begin(Running started, ExtensionContext context) {
    running = started;
    owner = context;
  }

  synchronized void end() {
    running = null;
    owner = null;
    http = null;
  }

  /** Two classes that run at the same time would reset it for each other's tests. */
  synchronized void refuseAnother(ExtensionContext context) {
    ExtensionContext first = owner;
    if (first == null) {
      return;
    }
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      if (at.get().getUniqueId().equals(first.getUniqueId())) {
        return;
      }
    }
    throw new IllegalStateException(
        name
            + " ("
            + declared
            + ") runs for "
            + first.getDisplayName()
            + ", and "
            + context.getDisplayName()
            + " begins, which is not in it. Declare one in each class; by perJvm() they share what"
            + " they can.");
  }

  boolean isRunning() {
    return running != null;
  }

  /**
   * @throws IllegalStateException if it does not run
   */
  Running running() {
    Running now = running;
    if (now == null) {
      throw new IllegalStateException(
          name
              + " ("
              + declared
              + ") does not run. Declare it static and annotate it with @RegisterExtension.");
    }
    return now;
  }

  /** What would have no effect any more is refused, for whoever says it counts on it. */
  void refuseLate(String what) {
    if (running != null) {
      throw new IllegalStateException(
          name
              + " ("
              + declared
              + ") runs already, and "
              + what
              + " comes too late for it. Say it where the service is declared.");
    }
  }

  URI uri() {
    return running().service().uri();
  }

  TestClient http() {
    TestClient client = http;
    if (client == null) {
      client = TestClient.of(uri());
      http = client;
    }
    return client;
  }

  /** Its database; null if it has none, or does not run. */
  @Nullable TestDatabase database() {
    Running now = running;
    return now == null ? null : now.database();
  }

  /**
   * @throws IllegalStateException if it has no database
   */
  String databaseUrl() {
    return filled().url();
  }

  /**
   * Puts rows in while it runs.
   *
   * @throws IllegalStateException if it has no database
   */
  void fill(Seed rows) {
    filled().fill(List.of(rows));
  }

  private TestDatabase filled() {
    TestDatabase database = database();
    if (database == null) {
      throw new IllegalStateException(name + " has no database. Ask for one by postgres().");
    }
    return database;
  }

  /**
   * The server that it has alone.
   *
   * @throws IllegalStateException if it has none
   */
  TestPostgres ownPostgres() {
    TestPostgres own = running().server();
    if (own == null) {
      throw new IllegalStateException(
          name
              + " has no PostgreSQL that nobody else uses, so that it cannot be stopped. Ask for"
              + " one by ownPostgres().");
    }
    return own;
  }

  /**
   * What looks into it.
   *
   * @throws IllegalStateException if it does not run, or not in this process
   */
  Probe probe() {
    ask();
    return running()
        .probe()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name
                        + " is started from a jar, in a process that is not looked into. Start the"
                        + " module instead."));
  }

  /** A test wants to know what it did. What a field says before it runs is no question. */
  void ask() {
    if (running != null) {
      asked = true;
    }
  }

  /** Nobody has asked yet. */
  void forget() {
    asked = false;
  }

  boolean isAsked() {
    return asked;
  }
}
