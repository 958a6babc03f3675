package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.model.sql.analysis.ParameterCast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement as it is sent. What the analysis knows of it wins over what its words tell.
 *
 * @param sql with its parameters numbered, cast where PostgreSQL must be told their types, and each
 *     {@code *} that is known replaced by columns
 * @param plainRead whether it may share a connection
 * @param columns of its rows, in their order; empty if they are not known
 */
public record SentStatement(String sql, boolean plainRead, List<String> columns) {
  public SentStatement {
    columns = List.copyOf(columns);
  }

  public static SentStatement of(StatementText text) {
    return text.analyzed()
        .filter(analyzed -> !analyzed.hasErrors())
        .map(analyzed -> of(text.template(), analyzed))
        .orElseGet(
            () -> new SentStatement(text.expanded().numbered(), text.plainRead(), List.of()));
  }

  private static SentStatement of(SqlTemplate template, Analyzed analyzed) {
    return new SentStatement(
        SqlTemplate.parse(expanded(template.text(), analyzed)).numbered(),
        analyzed.plainRead(),
        analyzed.columns().stream().map(OutputColumn::name).toList());
  }

  /** Text that stands where other text stood. */
  private record Replaced(int at, int length, String text) {}

  /** From the end on, so that what is replaced does not move what is not yet. */
  private static String expanded(String sql, Analyzed analyzed) {
    List<Replaced> replaced = new ArrayList<>();
    analyzed.stars().forEach(s -> replaced.add(new Replaced(s.at(), s.length(), s.text())));
    analyzed.casts().forEach(c -> replaced.add(new Replaced(c.at(), c.length(), cast(sql, c))));
    replaced.sort(Comparator.comparingInt(Replaced::at).reversed());
    StringBuilder expanded = new StringBuilder(sql);
    replaced.forEach(r -> expanded.replace(r.at(), r.at() + r.length(), r.text()));
    return expanded.toString();
  }

  private static String cast(String sql, ParameterCast cast) {
    int end = cast.at() + cast.length();
    String told = sql.substring(cast.at(), end) + "::" + cast.type();
    // What follows must not be read as a part of the type.
    return sql.substring(end).stripLeading().startsWith("[") ? "(" + told + ")" : told;
  }

  /**
   * Where in its rows these columns are; empty if that is not known of all, or if a name is that of
   * several, and so must be left to who has the rows.
   */
  public Optional<List<Integer>> order(List<String> wanted) {
    List<Integer> order = new ArrayList<>();
    for (String name : wanted) {
      int at = columns.indexOf(name);
      if (at < 0 || at != columns.lastIndexOf(name)) {
        return Optional.empty();
      }
      order.add(at);
    }
    return Optional.of(order);
  }
}
