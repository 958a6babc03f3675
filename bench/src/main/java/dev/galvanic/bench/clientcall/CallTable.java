package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.worker.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The samples of all rounds, and what they come to in Markdown. */
final class CallTable {
  private static final String HEAD =
      """
      CPU: microseconds of the client's process per call, median (least-most) of the rounds.
      Ratio: to Vert.x's client by hand of the same kind, the median of the ratios within a round.

      | candidate | CPU us | ratio | calls/s | p50 ms | p99 ms | KB |
      |---|---|---|---|---|---|---|
      """;

  private final Map<CallCandidate, List<Sample>> samples = new EnumMap<>(CallCandidate.class);

  void add(CallCandidate candidate, Sample sample) {
    samples.computeIfAbsent(candidate, c -> new ArrayList<>()).add(sample);
  }

  String markdown() {
    StringBuilder text = new StringBuilder(HEAD);
    samples.keySet().forEach(candidate -> text.append(row(candidate)));
    return text.toString();
  }

  private String row(CallCandidate candidate) {
    double[] cpu = sorted(values(candidate, Sample::cpuMicros));
    return "| %s | %.1f (%.1f-%.1f) | %s | %.0f | %.2f | %.2f | %.1f |%n"
        .formatted(
            candidate.title(),
            median(cpu),
            cpu[0],
            cpu[cpu.length - 1],
            ratio(candidate),
            median(values(candidate, Sample::perSecond)),
            median(values(candidate, sample -> sample.p50Nanos() / 1e6)),
            median(values(candidate, sample -> sample.p99Nanos() / 1e6)),
            median(values(candidate, sample -> sample.allocatedPerExecution() / 1024)));
  }

  private String ratio(CallCandidate candidate) {
    double[] own = values(candidate, Sample::cpuMicros);
    double[] base = values(candidate.base(), Sample::cpuMicros);
    double[] ratios =
        IntStream.range(0, Math.min(own.length, base.length))
            .mapToDouble(i -> own[i] / base[i])
            .toArray();
    return ratios.length == 0 ? "-" : String.format(Locale.ROOT, "%.2f", median(ratios));
  }

  private double[] values(CallCandidate candidate, ToDoubleFunction<Sample> figure) {
    return samples.getOrDefault(candidate, List.of()).stream().mapToDouble(figure).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = sorted(values);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
