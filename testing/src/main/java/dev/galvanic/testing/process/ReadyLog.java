package dev.galvanic.testing.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The log of a process, as far as it must be heard: a line of it says that the service is ready.
 */
final class ReadyLog {
  /** Who says it, at the level INFO. */
  static final String LOGGER = "dev.galvanic.boot.ServiceStart";

  private static final String FORMAT = "LOG_FORMAT";
  private static final String LEVELS = "LOG_LEVELS";

  private ReadyLog() {}

  /**
   * The settings with which that line is heard, whatever else of the log is not.
   *
   * @throws IllegalStateException if they write no log at all
   */
  static Map<String, String> heard(String service, Map<String, String> settings) {
    String prefix = service.toUpperCase(Locale.ROOT).replace('-', '_') + "_";
    for (String name : List.of(prefix + FORMAT, FORMAT)) {
      if (settings.getOrDefault(name, "").strip().equalsIgnoreCase("none")) {
        throw new IllegalStateException(
            "%s is given %s=none, and its jar is known to be ready by a line of its log. Take it away, or say LOG_LEVEL=off."
                .formatted(service, name));
      }
    }
    Map<String, String> heard = new LinkedHashMap<>(settings);
    // Under its own name, which is the stronger one.
    String before =
        Stream.of(prefix + LEVELS, LEVELS)
            .map(name -> settings.getOrDefault(name, ""))
            .filter(levels -> !levels.isBlank())
            .findFirst()
            .map(levels -> levels + ",")
            .orElse("");
    heard.put(prefix + LEVELS, before + LOGGER + "=info");
    return heard;
  }
}
