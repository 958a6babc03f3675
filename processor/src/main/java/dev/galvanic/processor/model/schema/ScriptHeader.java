package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment lines that a script begins with.
 *
 * @param version {@code create}, or that of a {@code @Migrate}
 * @param step which script of its version it is, from 1
 * @param steps how many its version has
 * @param author empty if nobody said it
 * @param date likewise
 * @param changes the operations of its version, in the first step only
 * @param transactional false for one statement that must stand outside of a transaction
 * @param index the index that the script makes concurrently, as {@code pg_class} has its name
 */
public record ScriptHeader(
    String table,
    String version,
    int step,
    int steps,
    String author,
    String date,
    List<String> changes,
    boolean transactional,
    Optional<String> index) {
  private static final Pattern LINE = Pattern.compile("-- ([a-z]+):(.*)");
  private static final Pattern STEP = Pattern.compile("(\\d{1,4}) of (\\d{1,4})");

  public ScriptHeader {
    changes = List.copyOf(changes);
  }

  /** Reads it; empty if the text does not begin with one. */
  public static Optional<ScriptHeader> of(String script) {
    List<String[]> lines =
        lines(script).stream()
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .map(m -> new String[] {m.group(1), m.group(2).strip()})
            .toList();
    Matcher step = STEP.matcher(value(lines, "step"));
    String table = value(lines, "table");
    String version = value(lines, "version");
    if (table.isEmpty() || version.isEmpty() || !step.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ScriptHeader(
            table,
            version,
            Integer.parseInt(step.group(1)),
            Integer.parseInt(step.group(2)),
            value(lines, "author"),
            value(lines, "date"),
            lines.stream().filter(l -> l[0].equals("change")).map(l -> l[1]).toList(),
            value(lines, "transaction").isEmpty(),
            Optional.of(value(lines, "index")).filter(name -> !name.isEmpty())));
  }

  /** Whether both are headers of one version. */
  public boolean isOfVersionOf(ScriptHeader other) {
    return table.equals(other.table) && version.equals(other.version);
  }

  /** The lines, each with its end; an empty line and the SQL come after them. */
  public String text() {
    List<String> lines = new ArrayList<>();
    add(lines, "table", table);
    add(lines, "version", version);
    add(lines, "step", step + " of " + steps);
    add(lines, "author", author);
    add(lines, "date", date);
    changes.forEach(change -> add(lines, "change", change));
    add(lines, "transaction", transactional ? "" : "none");
    add(lines, "index", index.orElse(""));
    return String.join("", lines);
  }

  /** The lines of a script before the first that is no comment. */
  static List<String> lines(String script) {
    return script.lines().takeWhile(line -> line.startsWith("--")).toList();
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      // One line, whatever the source has: what follows it would be taken for SQL.
      lines.add("-- " + key + ": " + value.strip().replaceAll("\\s+", " ") + "\n");
    }
  }

  private static String value(List<String[]> lines, String key) {
    return lines.stream().filter(l -> l[0].equals(key)).map(l -> l[1]).findFirst().orElse("");
  }
}
