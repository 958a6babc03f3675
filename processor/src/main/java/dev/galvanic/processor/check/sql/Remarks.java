package dev.galvanic.processor.check.sql;

import static java.util.Map.entry;

import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.sql.analysis.Finding;
import dev.galvanic.processor.model.sql.analysis.Problem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is said of one statement.
 *
 * @param name of its method, as messages have it
 * @param text the one of the method's statements that is meant
 */
record Remarks(String name, StatementModel statement, StatementText text, Diagnostics diagnostics) {
  private static final Set<Problem> MISSING =
      EnumSet.of(Problem.UNKNOWN_TABLE, Problem.UNKNOWN_COLUMN);

  private static final Map<Problem, Code> CODES =
      Map.ofEntries(
          entry(Problem.SYNTAX, Code.SQL_SYNTAX),
          entry(Problem.UNKNOWN_TABLE, Code.UNKNOWN_TABLE),
          entry(Problem.UNKNOWN_COLUMN, Code.UNKNOWN_COLUMN),
          entry(Problem.AMBIGUOUS_COLUMN, Code.AMBIGUOUS_COLUMN),
          entry(Problem.UNKNOWN_FUNCTION, Code.UNKNOWN_FUNCTION),
          entry(Problem.TYPE_MISMATCH, Code.TYPE_MISMATCH),
          entry(Problem.NOT_GROUPED, Code.NOT_GROUPED),
          entry(Problem.REFUSED, Code.REFUSED_SQL),
          entry(Problem.UNCHECKED, Code.UNCHECKED_SQL));

  /** Whether no error of a migration says so: the statement is what it left behind. */
  boolean isNews(Finding finding) {
    return !MISSING.contains(finding.problem())
        || !diagnostics.hasErrorsOf(Set.of(Code.STILL_USED));
  }

  void add(Finding finding) {
    Code code = CODES.get(finding.problem());
    if (finding.problem().isNote()) {
      note(finding.at(), finding.length(), finding.fact(), finding.action());
    } else {
      error(code, finding.at(), finding.length(), finding.fact(), finding.action());
    }
  }

  void error(Code code, int at, int length, String fact, String action) {
    Excerpt excerpt = Excerpt.of(sql(), at, length);
    diagnostics.error(text.origin(), code, fact(excerpt, fact), action, at, excerpt.picture());
  }

  /** What could not be decided; the reason in {@code @Sql(unchecked)} silences it. */
  void note(int at, int length, String fact, String action) {
    if (!statement.unchecked().isEmpty()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(sql(), at, length);
    diagnostics.note(
        text.origin(), Code.UNCHECKED_SQL, fact(excerpt, fact), action, at, excerpt.picture());
  }

  private String fact(Excerpt excerpt, String fact) {
    return name + ", " + excerpt.place(sql().strip().contains("\n")) + ": " + fact;
  }

  private String sql() {
    return text.template().text();
  }
}
