package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sequences that the defaults of columns count up. */
final class Sequences {
  private static final Pattern NEXT =
      Pattern.compile("nextval\\('((?:[^']|'')+)'(?:::regclass)?\\)");

  private Sequences() {}

  /**
   * After columns changed.
   *
   * @param fresh a column that may take its values from a sequence that is new
   */
  static List<String> after(Table table, List<Column> columns, Optional<Column> fresh) {
    Set<String> used =
        columns.stream()
            .flatMap(c -> c.defaultSql().flatMap(Sequences::of).stream())
            .collect(Collectors.toSet());
    return Stream.concat(
            table.sequences().stream().filter(used::contains),
            fresh.stream().flatMap(c -> c.defaultSql().flatMap(Sequences::of).stream()))
        .distinct()
        .toList();
  }

  /** The sequence that a default is the next value of. */
  static Optional<String> of(String defaultSql) {
    Matcher next = NEXT.matcher(defaultSql.strip());
    return next.matches()
        ? Optional.of(next.group(1).replace("''", "'").replace("\"", ""))
        : Optional.empty();
  }

  /** The default that takes the next value of a sequence. */
  static String next(String sequence) {
    return "nextval('" + TableName.of(sequence).sql().replace("'", "''") + "')";
  }
}
