package dev.galvanic.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names an argument may have: one that nobody reads is a mistake, not a wish. */
final class Options {
  private Options() {}

  /** How a name is written on the command line: {@code server.port}. */
  static String shown(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** What is wrong with the arguments, for a process that runs these services. */
  static List<String> unknown(Map<String, String> arguments, List<Needs> services) {
    Set<String> known = known(services);
    List<String> problems = new ArrayList<>();
    for (String written : arguments.keySet()) {
      String name = Name.of(written);
      if (!isKnown(name, known, services)) {
        problems.add(
            "The option --"
                + written
                + " is unknown. "
                + Near.to(name, known)
                    .map(near -> "Did you mean --" + shown(near) + "?")
                    .orElse("docs/configuration.md lists the options."));
      }
    }
    return problems;
  }

  /** The setting whose name is nearly this one, which is none's. */
  static Optional<String> meant(String written, Needs service) {
    String name = Name.of(written);
    Set<String> known = known(List.of(service));
    return isKnown(name, known, List.of(service)) ? Optional.empty() : Near.to(name, known);
  }

  private static Set<String> known(List<Needs> services) {
    Set<String> known = new LinkedHashSet<>();
    known.add("CONFIG");
    for (Setting<?> setting : Settings.ALL) {
      known.addAll(setting.names());
    }
    for (Needs needs : services) {
      needs.clients().forEach(other -> CallSettings.names(other).forEach(known::add));
    }
    return known;
  }

  private static boolean isKnown(String name, Set<String> known, List<Needs> services) {
    boolean named = name.endsWith("_URL") || name.endsWith("_REPLIES") || name.endsWith("_EVERY");
    return named
        || known.contains(name)
        || services.stream()
            .map(needs -> Name.of(needs.service()) + "_")
            .anyMatch(
                prefix ->
                    name.startsWith(prefix) && known.contains(name.substring(prefix.length())));
  }
}
