package dev.galvanic.bench.watching;

import dev.galvanic.bench.BenchTables;
import dev.galvanic.bench.watching.Collector.Mode;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Starts a PostgreSQL, what stands for Zipkins, and a service for each variant; gives each its turn
 * of load, round after round; and prints and saves what that took, and what has become of spans.
 */
public final class Watching {
  /** After its load a service sends the spans that it has, which is a part of its turn. */
  private static final long SENDING_MILLIS = 250;

  private final WatchingOptions options;
  private final PrintStream progress;
  private final Turns turns = new Turns();
  private final Map<Variant, SpanFate> fates = new EnumMap<>(Variant.class);

  Watching(WatchingOptions options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Its options are told by {@code --help}. The exit code is 1 if a span is not accounted for. */
  public static void main(String[] args) throws IOException, SQLException, InterruptedException {
    System.setProperty("logback.configurationFile", "bench-logback.xml");
    if (List.of(args).contains("--help")) {
      System.out.println(WatchingOptions.USAGE);
      return;
    }
    WatchingOptions options = WatchingOptions.parse(args);
    WatchingReport report = new Watching(options, System.err).run();
    Files.writeString(options.out(), report.markdown());
    System.out.println(report.markdown());
    System.exit(report.isGood() ? 0 : 1);
  }

  WatchingReport run() throws IOException, SQLException, InterruptedException {
    Map<Mode, Collector> collectors = new EnumMap<>(Mode.class);
    Map<Variant, WatchedProcess> services = new EnumMap<>(Variant.class);
    double before = Machine.load();
    try (LocalPostgres postgres = LocalPostgres.start()) {
      new BenchTables(postgres.server()).make();
      try {
        for (Mode mode : Mode.values()) {
          collectors.put(mode, Collector.start(mode));
        }
        for (Variant variant : options.variants()) {
          String zipkin = variant.collector().map(m -> collectors.get(m).address()).orElse("");
          services.put(
              variant,
              WatchedProcess.start(
                  variant.title(), postgres.server(), variant.settings(zipkin), options.flags()));
        }
        measure(services);
        for (Map.Entry<Variant, WatchedProcess> service : services.entrySet()) {
          fates.put(service.getKey(), end(service.getValue()));
        }
      } finally {
        for (WatchedProcess service : services.values()) {
          service.close();
        }
        collectors.values().forEach(Collector::close);
      }
    }
    return new WatchingReport(options, turns, fates, before, Machine.load());
  }

  private void measure(Map<Variant, WatchedProcess> services)
      throws IOException, InterruptedException {
    for (Map.Entry<Variant, WatchedProcess> service : services.entrySet()) {
      progress.println("warming up: " + service.getKey().title());
      turn(service.getKey(), service.getValue(), options.warm());
    }
    List<Map.Entry<Variant, WatchedProcess>> order = new ArrayList<>(services.entrySet());
    for (int round = 1; round <= options.rounds(); round++) {
      progress.println("round " + round + " of " + options.rounds());
      for (Map.Entry<Variant, WatchedProcess> service : order) {
        turns.add(service.getKey(), turn(service.getKey(), service.getValue(), options.turn()));
      }
      // Whoever came first comes last, so that none is always behind the same one.
      Collections.rotate(order, -1);
    }
  }

  private Turns.Turn turn(Variant variant, WatchedProcess service, Duration time)
      throws IOException, InterruptedException {
    try (ClosedLoop load = ClosedLoop.open(service.listensAt(), options.connections())) {
      Duration cpu = service.cpu();
      long begun = System.nanoTime();
      ClosedLoop.Answered answered = load.run(time.toNanos());
      double seconds = (System.nanoTime() - begun) / 1e9;
      Thread.sleep(SENDING_MILLIS);
      double micros = service.cpu().minus(cpu).toNanos() / 1e3 / answered.requests();
      turns.addErrors(variant, answered.errors());
      return new Turns.Turn(micros, answered.requests() / seconds);
    }
  }

  private static SpanFate end(WatchedProcess service) throws IOException, InterruptedException {
    Spans running = service.spans();
    long begun = System.nanoTime();
    service.close();
    long millis = (System.nanoTime() - begun) / 1_000_000;
    return new SpanFate(running, service.spansAfter(), millis);
  }
}
