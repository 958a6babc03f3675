package dev.galvanic.processor.generate.statement;

import dev.galvanic.processor.model.SentStatement;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Nullness;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.model.sql.analysis.ParameterFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a method's statements: a word that says what follows, then fields, with a space
 * before each. A space, line end or backslash in a field is {@code \_}, {@code \n} or {@code \\};
 * the SQL is the rest of its line. What is not known is {@code ?}.
 */
record StatementLines(String repository, StatementModel statement) {
  private static final String UNKNOWN = "?";

  private static final Map<Nullness, String> NULLNESS =
      Map.of(
          Nullness.NOT_NULL,
          "not-null",
          Nullness.NULLABLE,
          "nullable",
          Nullness.RARE,
          UNKNOWN,
          Nullness.UNKNOWN,
          UNKNOWN);

  String text() {
    StringBuilder lines = new StringBuilder();
    String name = repository + "." + statement.method();
    write(lines, name, statement.text());
    statement.count().ifPresent(count -> write(lines, name + " (count)", count));
    return lines.toString();
  }

  private static void write(StringBuilder lines, String name, StatementText text) {
    SentStatement sent = SentStatement.of(text);
    Optional<Analyzed> believed = text.analyzed().filter(StatementLines::believes);
    line(lines, "statement", name);
    line(lines, believed.isPresent() ? "checked" : "unchecked");
    line(lines, sent.plainRead() ? "reads" : "writes");
    believed.filter(Analyzed::answersRows).ifPresent(b -> line(lines, "answers"));
    for (SqlBinding binding : text.bindings()) {
      line(
          lines,
          "parameter",
          String.join(".", binding.path()),
          type(believed.flatMap(b -> fact(b, binding.path())).flatMap(ParameterFact::type)),
          binding.type().absentable() ? "nullable" : "not-null");
    }
    for (OutputColumn column : believed.map(Analyzed::columns).orElse(List.of())) {
      line(lines, "column", column.name(), type(column.type()), NULLNESS.get(column.nullness()));
    }
    lines.append("sql ").append(oneLine(sent.sql())).append('\n');
  }

  /** What is no query is sent as it is, and nothing is believed of it. */
  private static boolean believes(Analyzed analyzed) {
    return !analyzed.hasErrors()
        && (analyzed.findings().isEmpty()
            || !analyzed.columns().isEmpty()
            || !analyzed.parameters().isEmpty());
  }

  private static Optional<ParameterFact> fact(Analyzed believed, List<String> path) {
    return believed.parameters().stream().filter(p -> p.path().equals(path)).findFirst();
  }

  private static String type(Optional<SqlType> type) {
    return type.map(SqlType::text).orElse(UNKNOWN);
  }

  private static void line(StringBuilder lines, String word, String... fields) {
    lines.append(word);
    for (String field : fields) {
      lines.append(' ').append(oneLine(field).replace(" ", "\\_"));
    }
    lines.append('\n');
  }

  private static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
  }
}
