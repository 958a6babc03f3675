package dev.galvanic.migrate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines {@code -- key: value} that a script begins with. */
final class Header {
  private static final Pattern LINE = Pattern.compile("--\\s*([a-z]+):\\s*(.*?)\\s*");
  private static final Pattern STEP = Pattern.compile("(\\d{1,4}) of (\\d{1,4})");

  /** For people, and as often as they like. */
  private static final String CHANGE = "change";

  private final String file;
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param file for messages
   */
  Header(String file, String text) {
    this.file = file;
    text.lines().takeWhile(line -> line.startsWith("--")).forEach(this::read);
    if (file.startsWith("R__")) {
      // Comments are one script, whether it says so or not.
      values.putIfAbsent("step", "1 of 1");
    }
  }

  private void read(String line) {
    Matcher matcher = LINE.matcher(line);
    if (matcher.matches()
        && values.put(matcher.group(1), matcher.group(2)) != null
        && !matcher.group(1).equals(CHANGE)) {
      throw wrong("has the line \"-- " + matcher.group(1) + ":\" twice");
    }
  }

  Step step() {
    return new Step(needed("table"), needed("version"), part(1));
  }

  /** How many steps its version has. */
  int steps() {
    return part(2);
  }

  private int part(int group) {
    Matcher matcher = STEP.matcher(needed("step"));
    if (!matcher.matches()
        || Integer.parseInt(matcher.group(1)) < 1
        || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
      throw wrong("has \"-- step: " + needed("step") + "\", and it must be such as 1 of 2");
    }
    return Integer.parseInt(matcher.group(group));
  }

  /** Empty if nothing says it. */
  String optional(String key) {
    return values.getOrDefault(key, "");
  }

  boolean transactional() {
    String transaction = optional("transaction");
    if (!transaction.isEmpty() && !transaction.equals("none")) {
      throw wrong("has \"-- transaction: " + transaction + "\", and it must be none or absent");
    }
    return transaction.isEmpty();
  }

  Optional<Name> index() {
    String index = optional("index");
    if (!index.isEmpty() && transactional()) {
      throw wrong("has a line \"-- index:\" and lacks \"-- transaction: none\"");
    }
    return index.isEmpty() ? Optional.empty() : Optional.of(Name.of(index));
  }

  private String needed(String key) {
    String value = optional(key);
    if (value.isEmpty()) {
      throw wrong("lacks the line \"-- " + key + ": ...\" at its beginning");
    }
    return value;
  }

  private MigrationException wrong(String what) {
    return new MigrationException(
        "The script "
            + file
            + " "
            + what
            + ". Build the service again with the annotation processor of the same version, or undo"
            + " what was edited.");
  }
}
