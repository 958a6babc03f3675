package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sequences of a table, which are those that the defaults of its columns count up. */
final class Sequences {
  private static final Pattern NEXT =
      Pattern.compile("nextval\\('((?:[^']|'')+)'(?:::regclass)?\\)");

  private Sequences() {}

  /** Without double quotes, as the annotations write names. */
  static List<String> of(List<Column> columns) {
    return columns.stream()
        .flatMap(c -> c.defaultSql().flatMap(Sequences::of).stream())
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

  /** The default after its sequence got another name. */
  static String renamed(String defaultSql, String from, String to) {
    return of(defaultSql).filter(from::equals).isPresent()
        ? defaultSql.replace(from, to)
        : defaultSql;
  }
}
