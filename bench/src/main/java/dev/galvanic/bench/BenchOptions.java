package dev.galvanic.bench;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Workload;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a run of the bench is to do.
 *
 * @param rounds how many times each candidate has its turn with each workload
 * @param millis of CPU that a turn takes
 * @param warmMillis of CPU for each workload before anything is measured
 * @param callers how many executions are under way at a time
 * @param heap of each candidate's process, as -Xmx takes it
 * @param flags more flags for each candidate's JVM
 * @param before where other classes of the runtime are, for the candidates called BEFORE
 * @param out where the table is saved
 */
record BenchOptions(
    List<Candidate> candidates,
    List<Workload> workloads,
    int rounds,
    long millis,
    long warmMillis,
    int callers,
    String heap,
    List<String> flags,
    String before,
    Path out) {

  static final String USAGE =
      "Options, each as --name=value: candidates, workloads (lists with commas), rounds, millis"
          + " (of CPU a turn), warm (of CPU a workload), callers, heap, flags (with blanks),"
          + " before (classes of the runtime to compare with), out";

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "candidates", "",
          "workloads", "",
          "rounds", "5",
          "millis", "300",
          "warm", "1500",
          "callers", "16",
          "heap", "256m",
          "flags", "",
          "before", "",
          "out", "bench/target/result.md");

  /**
   * @throws IllegalArgumentException for what is no option
   */
  static BenchOptions parse(String... args) {
    Map<String, String> given = new LinkedHashMap<>(DEFAULTS);
    for (String arg : args) {
      String[] parts = arg.replaceFirst("^--", "").split("=", 2);
      if (parts.length < 2 || given.put(parts[0], parts[1]) == null) {
        throw new IllegalArgumentException(arg + " is no option. " + USAGE);
      }
    }
    String before = given.getOrDefault("before", "");
    List<Candidate> all =
        Arrays.stream(Candidate.values())
            .filter(candidate -> !candidate.isBefore() || !before.isEmpty())
            .toList();
    return new BenchOptions(
        list(given.getOrDefault("candidates", ""), Candidate::valueOf, all),
        list(given.getOrDefault("workloads", ""), Workload::valueOf, List.of(Workload.values())),
        Integer.parseInt(given.getOrDefault("rounds", "")),
        Long.parseLong(given.getOrDefault("millis", "")),
        Long.parseLong(given.getOrDefault("warm", "")),
        Integer.parseInt(given.getOrDefault("callers", "")),
        given.getOrDefault("heap", ""),
        Arrays.stream(given.getOrDefault("flags", "").split(" "))
            .filter(f -> !f.isEmpty())
            .toList(),
        before,
        Path.of(given.getOrDefault("out", "")));
  }

  private static <T> List<T> list(String text, Function<String, T> reading, List<T> all) {
    return text.isBlank() ? all : Arrays.stream(text.split("[ ,]")).map(reading).toList();
  }
}
