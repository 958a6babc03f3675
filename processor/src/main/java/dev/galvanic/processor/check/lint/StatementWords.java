package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which tables and columns a statement of a repository names. What is not clear is taken for
 * no use: an error here must be one.
 */
final class StatementWords {

  /** What an expression may follow; a name that follows anything else may be an alias. */
  private static final Set<String> BEFORE_EXPRESSION =
      Set.of(
          "select",
          "distinct",
          "where",
          "and",
          "or",
          "not",
          "on",
          "by",
          "set",
          "case",
          "when",
          "then",
          "else",
          "returning",
          "in",
          "like",
          "ilike",
          "between",
          "having",
          "limit",
          "offset");

  /** Names that mean something else where a column could stand. */
  private static final Set<String> NO_COLUMN =
      Set.of(
          "conflict",
          "constraint",
          "only",
          "lateral",
          "distinct",
          "all",
          "null",
          "true",
          "false",
          "case",
          "not",
          "array",
          "row",
          "default",
          "exists",
          "interval",
          "date",
          "time",
          "timestamp",
          "year",
          "month",
          "day",
          "hour",
          "minute",
          "second",
          "epoch",
          "value",
          "values",
          "key",
          "both",
          "leading",
          "trailing",
          "grouping",
          "cube",
          "rollup",
          "sets",
          "partition",
          "rows",
          "range",
          "groups",
          "update",
          "nothing",
          "user",
          "current_user",
          "any",
          "some",
          "select",
          "with",
          "as");

  private final List<Token> words;
  private final StatementTables tables;

  private StatementWords(List<Token> words) {
    this.words = words;
    this.tables = StatementTables.of(words);
  }

  static StatementWords of(String sql) {
    return new StatementWords(
        SqlScanner.scan(sql).stream()
            .filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT)
            .toList());
  }

  boolean usesTable(TableName table) {
    return tables.all().stream().anyMatch(t -> isSame(t, table));
  }

  /**
   * Whether a word stands for the column.
   *
   * @param after all tables, in none of which the table has this column any more
   */
  boolean usesColumn(TableName table, String column, Schema after) {
    if (!usesTable(table)) {
      return false;
    }
    boolean clear = isOfNoOther(table, column, after);
    for (int i = 0; i < words.size(); i++) {
      if (!isName(i) || !SqlStatement.identifier(words.get(i)).equals(column)) {
        continue;
      }
      if (is(i - 1, ".") ? isQualified(i, table) : isUnqualified(i, table, clear)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQualified(int at, TableName table) {
    if (is(at + 1, ".") || is(at + 1, "(") || !isName(at - 2)) {
      return false;
    }
    String qualifier = SqlStatement.identifier(words.get(at - 2));
    if (qualifier.equals("excluded")) {
      return tables.target().filter(t -> isSame(t, table)).isPresent();
    }
    Set<TableName> meant = tables.named(qualifier);
    return !meant.isEmpty() && meant.stream().allMatch(t -> isSame(t, table));
  }

  private boolean isUnqualified(int at, TableName table, boolean clear) {
    if (tables.isInserted(at)) {
      return tables.target().filter(t -> isSame(t, table)).isPresent();
    }
    String name = words.get(at).text().toLowerCase(Locale.ROOT);
    return clear
        && !tables.isTaken(at)
        && !NO_COLUMN.contains(name)
        && follows(at)
        && !is(at + 1, ".")
        && !is(at + 1, "(")
        && !(at + 1 < words.size() && words.get(at + 1).text().startsWith("'"))
        && !(is(at + 1, "=") && is(at + 2, ">"));
  }

  /** Whether the word stands where an expression does. */
  private boolean follows(int at) {
    Token before = words.get(Math.max(at - 1, 0));
    if (at == 0 || before.kind() == Kind.QUOTED) {
      return false;
    }
    return before.kind() == Kind.WORD
        ? BEFORE_EXPRESSION.contains(before.text().toLowerCase(Locale.ROOT))
        : !before.text().matches("[0-9].*|[\\])$:]|::");
  }

  /** Whether nothing else in the statement may have a column of this name. */
  private boolean isOfNoOther(TableName table, String column, Schema after) {
    return !tables.isOpaque()
        && !tables.aliases().contains(column)
        && tables.all().stream()
            .filter(t -> !isSame(t, table))
            .allMatch(t -> find(t, after).filter(o -> o.column(column).isEmpty()).isPresent());
  }

  private static Optional<Table> find(TableName written, Schema schema) {
    return schema.tables().stream().filter(t -> isSame(written, t.name())).findFirst();
  }

  private static boolean isSame(TableName written, TableName table) {
    return written.equals(table)
        || (written.schema().equals("public")
            && table.schema().isEmpty()
            && written.name().equals(table.name()));
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).is(word);
  }

  private boolean isName(int at) {
    return at >= 0
        && at < words.size()
        && (words.get(at).kind() == Kind.WORD || words.get(at).text().startsWith("\""));
  }
}
