package dev.galvanic.bench;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Starts a PostgreSQL and a process for each candidate, gives each its turn with every workload,
 * round after round, and prints and saves what that took.
 */
public final class Bench {
  private final BenchOptions options;
  private final PrintStream progress;

  private Bench(BenchOptions options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Its options are told by {@code --help}. */
  public static void main(String[] args) throws IOException, SQLException {
    System.setProperty("logback.configurationFile", "bench-logback.xml");
    if (List.of(args).contains("--help")) {
      System.out.println(BenchOptions.USAGE);
      return;
    }
    BenchOptions options = BenchOptions.parse(args);
    String report = new Bench(options, System.err).report();
    Files.writeString(options.out(), report);
    System.out.println(report);
  }

  private String report() throws IOException, SQLException {
    double loadBefore = load();
    Results results = new Results();
    try (LocalPostgres postgres = LocalPostgres.start()) {
      BenchTables tables = new BenchTables(postgres.server());
      tables.make();
      List<WorkerProcess> workers = new ArrayList<>();
      try {
        for (Candidate candidate : options.candidates()) {
          workers.add(start(candidate, postgres.server()));
        }
        run(workers, tables, results);
      } finally {
        for (WorkerProcess worker : workers) {
          worker.close();
        }
      }
    }
    return "Java %s, %d processors, %d callers, %d rounds of %d ms of CPU, flags %s, load average %.1f before and %.1f after.%n"
            .formatted(
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                options.callers(),
                options.rounds(),
                options.millis(),
                String.join(" ", WorkerProcess.flags(options)),
                loadBefore,
                load())
        + new ResultTable(results, options).markdown();
  }

  private WorkerProcess start(Candidate candidate, PostgresServer server) throws IOException {
    progress.println("starting " + candidate);
    return WorkerProcess.start(candidate, server, options);
  }

  private void run(List<WorkerProcess> workers, BenchTables tables, Results results)
      throws IOException, SQLException {
    for (Workload workload : options.workloads()) {
      progress.println("warming up with " + workload);
      for (WorkerProcess worker : workers) {
        worker.run(workload, options.warmMillis());
      }
    }
    List<WorkerProcess> order = new ArrayList<>(workers);
    for (int round = 0; round < options.rounds(); round++) {
      for (Workload workload : options.workloads()) {
        progress.println("round " + (round + 1) + ", " + workload);
        for (WorkerProcess worker : order) {
          tables.empty();
          results.add(workload, worker.candidate(), worker.run(workload, options.millis()));
        }
      }
      // Whoever came first comes last, so that none is always behind the same one.
      Collections.rotate(order, -1);
    }
  }

  /** The load average of the last minute; the machine may have other work. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
