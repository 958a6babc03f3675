package dev.galvanic.processor.corpus;

import dev.galvanic.processor.corpus.CorpusStatement.Mistake;
import dev.galvanic.processor.corpus.Figures.Figure;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Finding;
import dev.galvanic.processor.model.sql.analysis.Nullness;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.testing.prepared.Prepared;
import dev.galvanic.testing.prepared.Prepared.ResultColumn;
import dev.galvanic.testing.prepared.StatementProbe;
import dev.galvanic.testing.trial.Seen;
import dev.galvanic.testing.trial.Trials;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what the compiler believes of statements against a server and what it answers. */
final class Comparison {
  private static final String UNKNOWN = "?";

  private final String schema;
  private final Function<CorpusStatement, Analyzed> compiler;
  private final Figures figures;

  /**
   * @param schema whose statements they are, for the lines of the figures
   */
  Comparison(String schema, Function<CorpusStatement, Analyzed> compiler, Figures figures) {
    this.schema = schema;
    this.compiler = compiler;
    this.figures = figures;
  }

  /** A statement that is right: its names and types, and with each of these databases its nulls. */
  void right(CorpusStatement statement, StatementProbe probe, List<Trials> databases)
      throws SQLException {
    Analyzed believed = compiler.apply(statement);
    String name = schema + ": " + statement.name();
    figures.add(Figure.RIGHT, name);
    List<Finding> errors = believed.findings().stream().filter(f -> !f.problem().isNote()).toList();
    if (!errors.isEmpty()) {
      figures.add(Figure.WRONGLY_REFUSED, name + ": " + told(errors, statement));
      return;
    }
    if (!believed.findings().isEmpty()) {
      figures.add(Figure.NOTED, name + ": " + told(believed.findings(), statement));
    }
    String sent = statement.sent(believed);
    Prepared server;
    try {
      server = probe.prepare(sent);
    } catch (SQLException e) {
      figures.add(Figure.REFUSED_AS_SENT, name + ": " + e.getMessage() + "\n" + sent);
      return;
    }
    columns(name, believed, server);
    parameters(name, statement, believed, server);
    Seen seen = Seen.NOTHING;
    for (Trials database : databases) {
      seen = seen.and(database.of(sent, arguments(statement), believed.plainRead()));
    }
    if (!seen.wrote().isEmpty()) {
      figures.add(Figure.NO_PLAIN_READ, name + ": " + seen.wrote());
    }
    if (!seen.ran()) {
      figures.add(Figure.NEVER_RAN, name + ": " + seen.failure());
    } else if (!server.columns().isEmpty() && !seen.answered()) {
      figures.add(Figure.NEVER_ANSWERED, name);
    }
    for (int i = 0; i < believed.columns().size(); i++) {
      nullness(name, believed.columns().get(i), seen.nulls().contains(i));
    }
  }

  private static List<Trials.Argument> arguments(CorpusStatement statement) {
    return statement.parameters().stream()
        .map(p -> new Trials.Argument(p.substring(p.lastIndexOf('.') + 1), nullable(statement, p)))
        .toList();
  }

  private static boolean nullable(CorpusStatement statement, String parameter) {
    return statement.bindings().stream()
        .filter(b -> String.join(".", b.path()).equals(parameter))
        .allMatch(b -> b.type().absentable());
  }

  private void nullness(String name, OutputColumn column, boolean seen) {
    String line = name + ": " + column.name();
    figures.add(Figure.COLUMNS, line);
    if (column.nullness() == Nullness.NOT_NULL) {
      figures.add(seen ? Figure.NULL_AFTER_ALL : Figure.NEVER_NULL, line);
    } else if (column.nullness() == Nullness.RARE) {
      figures.add(Figure.NULL_RARELY, line);
    } else if (column.nullness() == Nullness.UNKNOWN) {
      figures.add(Figure.NULL_UNKNOWN, line);
    } else if (!seen) {
      figures.add(Figure.NULL_NEVER_SEEN, line);
    }
  }

  /** What is not known is told by a note, and no mistake. */
  private void columns(String name, Analyzed believed, Prepared server) {
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    boolean known = believed.findings().isEmpty() || !believed.columns().isEmpty();
    for (OutputColumn column : believed.columns()) {
      here.add(column.name() + " " + type(column.type()));
    }
    for (int i = 0; i < server.columns().size(); i++) {
      ResultColumn column = server.columns().get(i);
      boolean open =
          i < believed.columns().size()
              && believed.columns().get(i).type().isEmpty()
              && !believed.findings().isEmpty();
      there.add(column.name() + " " + (open ? UNKNOWN : type(column.type())));
    }
    if ((known && !here.equals(there)) || believed.answersRows() == there.isEmpty()) {
      figures.add(
          Figure.OTHER_COLUMNS, name + "\nthe compiler: " + here + "\nthe server:   " + there);
    }
  }

  private void parameters(
      String name, CorpusStatement statement, Analyzed believed, Prepared server) {
    List<String> here =
        believed.parameters().stream()
            .map(p -> String.join(".", p.path()) + " " + type(p.type()))
            .toList();
    List<String> there = new ArrayList<>();
    for (int i = 0; i < server.parameterTypes().size(); i++) {
      there.add(statement.parameters().get(i) + " " + type(server.parameterTypes().get(i)));
    }
    if (!here.equals(there)) {
      figures.add(
          Figure.OTHER_PARAMETERS, name + "\nthe compiler: " + here + "\nthe server:   " + there);
    }
  }

  /** A statement that is wrong: what is told of it. */
  void wrong(CorpusStatement statement) {
    Analyzed believed = compiler.apply(statement);
    Mistake mistake = statement.mistake().orElseThrow();
    String name = schema + ": " + statement.name();
    figures.add(Figure.WRONG, name);
    List<Finding> errors = believed.findings().stream().filter(f -> !f.problem().isNote()).toList();
    if (errors.isEmpty()) {
      boolean noted = !believed.findings().isEmpty();
      figures.add(
          noted ? Figure.UNDECIDED : Figure.WRONGLY_ACCEPTED,
          name + ": " + told(believed.findings(), statement));
      return;
    }
    Finding first = errors.get(0);
    String line = name + ": " + mistake.problem() + ", not " + told(errors, statement);
    if (first.problem() != mistake.problem()) {
      figures.add(Figure.OTHER_PROBLEM, line);
    }
    if (!mistake.meets(first.at(), first.length())) {
      figures.add(Figure.OTHER_PLACE, line);
    }
  }

  private static String told(List<Finding> findings, CorpusStatement statement) {
    return findings.stream()
        .map(f -> f.problem() + " at '" + excerpt(f, statement.sql()) + "': " + f.fact())
        .collect(Collectors.joining("; "));
  }

  private static String excerpt(Finding finding, String sql) {
    int from = Math.min(finding.at(), sql.length());
    return sql.substring(from, Math.min(from + finding.length(), sql.length()));
  }

  private static String type(Optional<SqlType> type) {
    return type.map(t -> type(t.text())).orElse(UNKNOWN);
  }

  /** Without modifiers, however it is written. */
  private static String type(String text) {
    SqlType type = SqlType.parse(text);
    return type.array() ? type.base() + "[]" : type.base();
  }
}
