package dev.galvanic.processor.corpus;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.SentStatement;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement.
 *
 * @param name what it does
 * @param sql as {@code @Sql} has it, parameters by name
 * @param bindings the parameters, if anything is known of them
 * @param mistake empty if it is right
 */
record CorpusStatement(
    String name, String sql, List<SqlBinding> bindings, Optional<Mistake> mistake) {

  /**
   * What is wrong.
   *
   * @param at where the offending text begins
   * @param end where it ends; both are the statement's length if something is missing there
   */
  record Mistake(Problem problem, int at, int end) {
    /** Whether something told of the statement is told of this place. */
    boolean meets(int from, int length) {
      return from <= end && from + length >= at;
    }
  }

  /** The names of the parameters, each once, in the order of their first use. */
  List<String> parameters() {
    return SqlScanner.scan(sql).stream()
        .filter(t -> t.kind() == Kind.PARAMETER)
        .map(t -> t.text().substring(1))
        .distinct()
        .toList();
  }

  /** As it is sent if that is believed of it. */
  String sent(Analyzed believed) {
    SqlTemplate template = SqlTemplate.parse(sql);
    return SentStatement.of(
            new StatementText(
                template, template, bindings, false, Optional.of(believed), Origin.NONE))
        .sql();
  }

  /** Where in {@link #sql} something is that stands at this place of {@link #numbered}. */
  int original(int at) {
    List<String> names = parameters();
    int here = 0;
    int there = 0;
    for (Token token : SqlScanner.scan(sql)) {
      int length =
          token.kind() == Kind.PARAMETER
              ? 1 + String.valueOf(names.indexOf(token.text().substring(1)) + 1).length()
              : token.text().length();
      if (at < there + length) {
        return here + (token.kind() == Kind.PARAMETER ? 0 : at - there);
      }
      there += length;
      here += token.text().length();
    }
    return here;
  }

  /** With the parameters as PostgreSQL has them: {@code $1}. */
  String numbered() {
    List<String> names = parameters();
    return SqlScanner.scan(sql).stream()
        .map(
            t ->
                t.kind() == Kind.PARAMETER
                    ? "$" + (names.indexOf(t.text().substring(1)) + 1)
                    : t.text())
        .collect(Collectors.joining());
  }
}
