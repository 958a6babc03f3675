package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceModule;
import dev.galvanic.boot.Overrides;
import dev.galvanic.config.Config;
import dev.galvanic.testing.database.Templates;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.probe.ByHand;
import dev.galvanic.testing.probe.Probe;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a test class waits for its service; the bounds are for a machine that does other things.
 */
@Tag("once")
class StartTimeTest {
  private static final int STARTS = 20;
  private static final int WARM_UP = 3;
  private static final long MOST_MILLIS = 600;

  private static final ServiceModule WITHOUT = new ByHand("plain-service", wiring -> Map.of());
  private static final ServiceModule WITH =
      new ByHand(
          "page-service",
          "/META-INF/galvanic/copied/migrations",
          wiring -> {
            wiring.database();
            return Map.of();
          });

  @Test
  void aWarmServiceAndItsDatabaseAreThereAtOnce() throws Exception {
    long[] plain = new long[STARTS];
    long[] stored = new long[STARTS];
    long[] clones = new long[STARTS];
    try (LocalPostgres postgres = LocalPostgres.start();
        Templates templates = new Templates(postgres.server())) {
      for (int i = -WARM_UP; i < STARTS; i++) {
        int place = Math.max(0, i);
        plain[place] = start(WITHOUT, Map.of());
        long begun = System.nanoTime();
        TestDatabase database = templates.copy(WITH);
        clones[place] = millis(begun);
        stored[place] = start(WITH, Map.of("DATABASE_URL", database.url()));
        database.close();
      }
    }
    System.out.printf(
        "start without a database %d ms, with one %d ms, copy of the template %d ms (medians of"
            + " %d)%n",
        median(plain), median(stored), median(clones), STARTS);
    assertThat(median(plain)).isLessThan(MOST_MILLIS);
    assertThat(median(stored)).isLessThan(MOST_MILLIS);
    assertThat(median(clones)).isLessThan(MOST_MILLIS);
  }

  /** As TestService starts one. */
  private static long start(ServiceModule module, Map<String, String> more) throws Exception {
    Map<String, String> settings = new HashMap<>(more);
    settings.putAll(Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0", "SHUTDOWN_DELAY", "0s"));
    String name = module.description().name();
    Probe probe = new Probe(name);
    long begun = System.nanoTime();
    RunningService service =
        probe.start(
            () ->
                Galvanic.start(
                    module, Config.of(name, settings), Overrides.none().seenBy(probe.insight())));
    long millis = millis(begun);
    service.close();
    probe.close();
    return millis;
  }

  private static long millis(long since) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
  }

  private static long median(long[] times) {
    return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
  }
}
