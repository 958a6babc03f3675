package dev.galvanic.bench;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Sample;
import java.util.Locale;

/** Results in Markdown. */
final class ResultTable {
  private static final String HEAD =
      """
      CPU: microseconds of the client's process per execution, median (least-most) of the rounds.
      Ratio: to vertx-pg-client by hand of the same kind, the median of the ratios within a round;
      and that of the least figures, which other work on the machine disturbs least.

      | workload | candidate | CPU us | ratio | of least | executions/s | p50 ms | p99 ms | KB |
      |---|---|---|---|---|---|---|---|---|
      """;

  private static final String ROW =
      "| %s | %s | %.1f (%.1f-%.1f) | %s | %s | %.0f | %.2f | %.2f | %.1f |%n";

  private final Results results;
  private final BenchOptions options;

  ResultTable(Results results, BenchOptions options) {
    this.results = results;
    this.options = options;
  }

  String markdown() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Workload workload : options.workloads()) {
      for (Candidate candidate : options.candidates()) {
        text.append(row(workload, candidate));
      }
    }
    return text.toString();
  }

  private String row(Workload workload, Candidate candidate) {
    Spread cpu = results.spread(workload, candidate, Sample::cpuMicros);
    Candidate base = base(candidate);
    Spread baseCpu = results.spread(workload, base, Sample::cpuMicros);
    return ROW.formatted(
        workload.title(),
        candidate.title(),
        cpu.median(),
        cpu.least(),
        cpu.most(),
        text(results.ratio(workload, candidate, base, Sample::cpuMicros)),
        text(cpu.least() / baseCpu.least()),
        results.spread(workload, candidate, Sample::perSecond).median(),
        results.spread(workload, candidate, sample -> sample.p50Nanos() / 1e6).median(),
        results.spread(workload, candidate, sample -> sample.p99Nanos() / 1e6).median(),
        results.spread(workload, candidate, s -> s.allocatedPerExecution() / 1024).median());
  }

  /** What a candidate is measured by: the same driver by hand, called in the same way. */
  private static Candidate base(Candidate candidate) {
    return switch (candidate) {
      case GALVANIC_ASYNC, GALVANIC_ASYNC_BEFORE, VERTX_PIPELINED, VERTX_POOL ->
          Candidate.VERTX_PIPELINED;
      case GALVANIC_BLOCKING, GALVANIC_BLOCKING_BEFORE, VERTX_BLOCKING, JDBC ->
          Candidate.VERTX_BLOCKING;
    };
  }

  private static String text(double ratio) {
    return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
  }
}
