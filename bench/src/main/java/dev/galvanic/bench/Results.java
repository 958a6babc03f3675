package dev.galvanic.bench;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Sample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The samples of all rounds; the i-th samples of two candidates were taken one after the other. */
final class Results {
  private final Map<Workload, Map<Candidate, List<Sample>>> samples = new EnumMap<>(Workload.class);

  void add(Workload workload, Candidate candidate, Sample sample) {
    samples
        .computeIfAbsent(workload, w -> new EnumMap<>(Candidate.class))
        .computeIfAbsent(candidate, c -> new ArrayList<>())
        .add(sample);
  }

  private double[] values(Workload workload, Candidate candidate, ToDoubleFunction<Sample> figure) {
    return samples.getOrDefault(workload, Map.of()).getOrDefault(candidate, List.of()).stream()
        .mapToDouble(figure)
        .toArray();
  }

  Spread spread(Workload workload, Candidate candidate, ToDoubleFunction<Sample> figure) {
    return Spread.of(values(workload, candidate, figure));
  }

  /** The median over the rounds of the ratio of the two within a round. */
  double ratio(Workload workload, Candidate one, Candidate other, ToDoubleFunction<Sample> figure) {
    double[] ones = values(workload, one, figure);
    double[] others = values(workload, other, figure);
    double[] ratios = new double[Math.min(ones.length, others.length)];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ones[i] / others[i];
    }
    return Spread.of(ratios).median();
  }
}
