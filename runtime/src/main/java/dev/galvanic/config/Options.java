package dev.galvanic.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Set<String> known = new LinkedHashSet<>();
    known.add("CONFIG");
    for (Setting<?> setting : Settings.ALL) {
      known.addAll(setting.names());
    }
    List<String> prefixes = new ArrayList<>(List.of(""));
    for (Needs needs : services) {
      prefixes.add(Name.of(needs.service()) + "_");
      needs.clients().forEach(other -> CallSettings.names(other).forEach(known::add));
    }
    List<String> problems = new ArrayList<>();
    for (String written : arguments.keySet()) {
      String name = Name.of(written);
      boolean named = name.endsWith("_URL") || name.endsWith("_REPLIES") || name.endsWith("_EVERY");
      boolean found =
          named
              || prefixes.stream()
                  .anyMatch(
                      prefix ->
                          name.startsWith(prefix)
                              && known.contains(name.substring(prefix.length())));
      if (!found) {
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
}
