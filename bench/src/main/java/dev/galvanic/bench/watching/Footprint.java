package dev.galvanic.bench.watching;

import dev.galvanic.bench.BenchTables;
import dev.galvanic.bench.Spread;
import dev.galvanic.bench.watching.Collector.Mode;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a service takes to start and what memory it has while nobody asks it anything, with what
 * watches it on and off. Prints a table.
 */
public final class Footprint {
  private static final String HEAD =
      """
      Start: from the start of the process until it is ready, its database included. Memory: resident, five seconds later, with -Xmx256m. Median
      (least-most).

      | with | start ms | memory MB |
      |---|---|---|
      """;

  private static final long IDLE_MILLIS = 5_000;
  private static final double MEGABYTE = 1e6;

  /** What is on. */
  private enum Setup {
    NOTHING("no log, no metrics, no traces", "none", "off", false),
    LOG("log as JSON", "json", "off", false),
    LOG_AND_METRICS("log and metrics", "json", "on", false),
    LOG_AND_TRACES("log and traces", "json", "off", true),
    ALL("log, metrics and traces", "json", "on", true);

    private final String title;
    private final String log;
    private final String metrics;
    private final boolean traced;

    Setup(String title, String log, String metrics, boolean traced) {
      this.title = title;
      this.log = log;
      this.metrics = metrics;
      this.traced = traced;
    }

    Map<String, String> settings(String zipkin) {
      Map<String, String> settings = new HashMap<>();
      settings.put("LOG_FORMAT", log);
      settings.put("METRICS", metrics);
      if (traced) {
        settings.put("ZIPKIN_SERVER", zipkin);
      }
      return settings;
    }
  }

  private final Map<Setup, List<Double>> starts = new EnumMap<>(Setup.class);
  private final Map<Setup, List<Double>> memory = new EnumMap<>(Setup.class);

  private Footprint() {}

  /**
   * @param args how many rounds; 5 if none is given
   */
  public static void main(String[] args) throws IOException, SQLException, InterruptedException {
    System.setProperty("logback.configurationFile", "bench-logback.xml");
    int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
    Footprint footprint = new Footprint();
    double load = Machine.load();
    try (LocalPostgres postgres = LocalPostgres.start();
        Collector zipkin = Collector.start(Mode.TAKES)) {
      new BenchTables(postgres.server()).make();
      for (int round = 1; round <= rounds; round++) {
        for (Setup setup : Setup.values()) {
          footprint.measure(setup, postgres.server(), zipkin.address());
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%s, load average %.1f before.%n%n%s", Machine.text(), load, HEAD);
    for (Setup setup : Setup.values()) {
      System.out.println(footprint.row(setup));
    }
  }

  private void measure(Setup setup, PostgresServer server, String zipkin)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (WatchedProcess service =
        WatchedProcess.start(setup.title, server, setup.settings(zipkin), List.of("-Xmx256m"))) {
      double millis = (System.nanoTime() - begun) / 1e6;
      Thread.sleep(IDLE_MILLIS);
      starts.computeIfAbsent(setup, s -> new ArrayList<>()).add(millis);
      memory.computeIfAbsent(setup, s -> new ArrayList<>()).add(service.resident() / MEGABYTE);
    }
  }

  private String row(Setup setup) {
    return "| " + setup.title + " | " + text(starts, setup) + " | " + text(memory, setup) + " |";
  }

  private static String text(Map<Setup, List<Double>> figures, Setup setup) {
    Spread spread =
        Spread.of(figures.getOrDefault(setup, List.of()).stream().mapToDouble(f -> f).toArray());
    return String.format(
        Locale.ROOT, "%.0f (%.0f-%.0f)", spread.median(), spread.least(), spread.most());
  }
}
