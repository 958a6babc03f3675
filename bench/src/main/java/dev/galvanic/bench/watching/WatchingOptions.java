package dev.galvanic.bench.watching;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run is to do.
 *
 * @param rounds how many times each variant has its turn
 * @param turn how long a turn is
 * @param warm how long each variant has load before anything is measured
 * @param connections how many requests are under way at a time
 * @param flags for each service's JVM
 * @param out where the table is saved
 */
record WatchingOptions(
    List<Variant> variants,
    int rounds,
    Duration turn,
    Duration warm,
    int connections,
    List<String> flags,
    Path out) {
  static final String USAGE =
      "Options, each as --name=value: variants (a list with commas), rounds, seconds (of a turn),"
          + " warm (seconds of load before), connections, heap (of each service, as -Xmx takes it),"
          + " out";

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "variants", "",
          "rounds", "15",
          "seconds", "1",
          "warm", "5",
          "connections", "16",
          "heap", "256m",
          "out", "bench/target/watching.md");

  /**
   * @throws IllegalArgumentException for what is no option
   */
  static WatchingOptions parse(String... args) {
    Map<String, String> given = new LinkedHashMap<>(DEFAULTS);
    for (String arg : args) {
      String[] parts = arg.replaceFirst("^--", "").split("=", 2);
      if (parts.length < 2 || given.put(parts[0], parts[1]) == null) {
        throw new IllegalArgumentException(arg + " is no option. " + USAGE);
      }
    }
    String variants = text(given, "variants");
    String heap = text(given, "heap");
    return new WatchingOptions(
        variants.isBlank()
            ? List.of(Variant.values())
            : Arrays.stream(variants.split("[ ,]")).map(Variant::valueOf).toList(),
        Integer.parseInt(text(given, "rounds")),
        seconds(text(given, "seconds")),
        seconds(text(given, "warm")),
        Integer.parseInt(text(given, "connections")),
        Stream.concat(
                Stream.of("-Xms" + heap, "-Xmx" + heap),
                Runtime.version().feature() >= 22
                    ? Stream.of("--enable-native-access=ALL-UNNAMED")
                    : Stream.empty())
            .toList(),
        Path.of(text(given, "out")));
  }

  private static String text(Map<String, String> given, String name) {
    return given.getOrDefault(name, "");
  }

  private static Duration seconds(String text) {
    return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
  }
}
