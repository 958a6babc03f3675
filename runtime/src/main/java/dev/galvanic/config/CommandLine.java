package dev.galvanic.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of the form {@code --name=value}. */
final class CommandLine {
  private CommandLine() {}

  static Map<String, String> read(String[] arguments, List<String> problems) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (!argument.startsWith("--") || equals < 3) {
        problems.add("The argument " + argument + " is no option. Write it as --name=value.");
      } else if (values.put(argument.substring(2, equals), argument.substring(equals + 1))
          != null) {
        problems.add(
            "The option " + argument.substring(0, equals) + " is given twice. Leave one out.");
      }
    }
    return values;
  }
}
