package dev.galvanic.testing.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a service answered to the requests that it was sent: how often which status, by operation.
 */
public final class Reached {
  private final Map<String, SortedMap<Integer, Integer>> counts = new LinkedHashMap<>();

  Reached() {}

  void count(Operation operation, int status) {
    counts
        .computeIfAbsent(operation.label(), label -> new TreeMap<>())
        .merge(status, 1, Integer::sum);
  }

  /** The statuses of an operation such as {@code GET /users/{id}}, and how often each was seen. */
  public SortedMap<Integer, Integer> statuses(String operation) {
    return new TreeMap<>(counts.getOrDefault(operation, new TreeMap<>()));
  }

  /** The operations that were called. */
  public List<String> operations() {
    return List.copyOf(counts.keySet());
  }

  /** How many requests were sent. */
  public int requests() {
    return counts.values().stream().flatMap(m -> m.values().stream()).mapToInt(i -> i).sum();
  }

  String text(Operation operation) {
    return statuses(operation.label()).entrySet().stream()
        .map(each -> each.getKey() + " ×" + each.getValue())
        .collect(Collectors.joining(", "));
  }

  /** An operation a line. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("\n"));
  }
}
