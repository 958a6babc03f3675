package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.model.sql.analysis.StarColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement as it is sent. What the analysis knows of it wins over what its words tell.
 *
 * @param sql with its parameters numbered and each {@code *} that is known replaced by columns
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
        SqlTemplate.parse(expanded(template.text(), analyzed.stars())).numbered(),
        analyzed.plainRead(),
        analyzed.columns().stream().map(OutputColumn::name).toList());
  }

  /** From the end on, so that what is replaced does not move what is not yet. */
  private static String expanded(String sql, List<StarColumns> stars) {
    StringBuilder expanded = new StringBuilder(sql);
    stars.stream()
        .sorted(Comparator.comparingInt(StarColumns::at).reversed())
        .forEach(s -> expanded.replace(s.at(), s.at() + s.length(), s.text()));
    return expanded.toString();
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
