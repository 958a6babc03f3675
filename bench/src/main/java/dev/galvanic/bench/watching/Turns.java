package dev.galvanic.bench.watching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** What was measured; the i-th turns of two variants came shortly after each other. */
final class Turns {
  /** One turn of a variant. */
  record Turn(double cpuMicros, double perSecond) {}

  private final Map<Variant, List<Turn>> turns = new EnumMap<>(Variant.class);
  private final Map<Variant, Long> errors = new EnumMap<>(Variant.class);

  void add(Variant variant, Turn turn) {
    turns.computeIfAbsent(variant, v -> new ArrayList<>()).add(turn);
  }

  void addErrors(Variant variant, long more) {
    if (more > 0) {
      errors.merge(variant, more, Long::sum);
    }
  }

  /** How many replies were no 200, where any were. */
  Map<Variant, Long> errors() {
    return errors;
  }

  double[] cpuMicros(Variant variant) {
    return of(variant).stream().mapToDouble(Turn::cpuMicros).toArray();
  }

  double[] perSecond(Variant variant) {
    return of(variant).stream().mapToDouble(Turn::perSecond).toArray();
  }

  boolean has(Variant variant) {
    return turns.containsKey(variant);
  }

  /** What two variants are to each other, round by round. */
  double[] paired(Variant one, Variant other, DoubleBinaryOperator comparison) {
    double[] ones = cpuMicros(one);
    double[] others = cpuMicros(other);
    double[] paired = new double[Math.min(ones.length, others.length)];
    for (int i = 0; i < paired.length; i++) {
      paired[i] = comparison.applyAsDouble(ones[i], others[i]);
    }
    return paired;
  }

  private List<Turn> of(Variant variant) {
    return turns.getOrDefault(variant, List.of());
  }
}
