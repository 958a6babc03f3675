package dev.galvanic.testing;

import dev.galvanic.RunningService;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.probe.LeakReport;
import dev.galvanic.testing.probe.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service that runs, with what it has of its own.
 *
 * @param database null if it has none
 * @param server that of its database, if nobody else uses it
 * @param probe what looks into it; empty if it runs in another process
 */
record Running(
    RunningService service,
    @Nullable TestDatabase database,
    @Nullable TestPostgres server,
    Optional<Probe> probe) {
  /** The same, on a server that ends with it. */
  Running on(TestPostgres own) {
    return new Running(service, database, own, probe);
  }

  String name() {
    return service.description().name();
  }

  /**
   * A class that shared it is done with it.
   *
   * @throws AssertionError if it still holds what it should have given back
   */
  void checkHeld(String tests) {
    LeakReport.check(name(), tests, probe.map(Probe::held).orElse(List.of()));
  }

  /**
   * Stops it, and drops its database, whatever of that fails.
   *
   * @param tests who used it
   * @param checked whether it must have given back all that it had
   * @throws AssertionError if it has not
   */
  void stop(String tests, boolean checked) {
    List<String> leaks = new ArrayList<>();
    Steps steps = new Steps();
    if (checked) {
      probe.ifPresent(inside -> steps.take(() -> leaks.addAll(inside.held())));
    }
    steps.take(service::close);
    if (checked) {
      probe.ifPresent(inside -> steps.take(() -> leaks.addAll(inside.left())));
    }
    TestDatabase own = database;
    if (checked && own != null) {
      steps.take(() -> leaks.addAll(own.connections(name())));
    }
    probe.ifPresent(inside -> steps.take(inside::close));
    if (own != null) {
      steps.take(own::close);
    }
    if (server != null) {
      steps.take(server::close);
    }
    steps.take(() -> LeakReport.check(name(), tests, leaks));
    steps.end();
  }
}
