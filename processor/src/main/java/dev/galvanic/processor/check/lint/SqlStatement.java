package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement of plain SQL.
 *
 * @param words its tokens without space, comments and the semicolon; at least one
 * @param change where it stands
 */
record SqlStatement(List<Token> words, PlannedChange change) {

  /** Words between a statement's verb and the table that it is about. */
  private static final Set<String> BEFORE_NAME =
      Set.of("table", "if", "not", "exists", "only", "concurrently", "from", "into");

  static List<SqlStatement> all(String sql, PlannedChange change) {
    List<SqlStatement> all = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    for (Token token : SqlScanner.scan(sql)) {
      if (token.is(";") && !words.isEmpty()) {
        all.add(new SqlStatement(List.copyOf(words), change));
        words.clear();
      } else if (token.kind() != Kind.SPACE && token.kind() != Kind.COMMENT && !token.is(";")) {
        words.add(token);
      }
    }
    if (!words.isEmpty()) {
      all.add(new SqlStatement(List.copyOf(words), change));
    }
    return all;
  }

  /** Whether these words stand there. */
  boolean is(int at, String... wanted) {
    if (at < 0 || at + wanted.length > words.size()) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!words.get(at + i).is(wanted[i])) {
        return false;
      }
    }
    return true;
  }

  boolean begins(String... wanted) {
    return is(0, wanted);
  }

  boolean has(String word) {
    return indexOf(word) >= 0;
  }

  /** Where the word stands first, or a negative number. */
  int indexOf(String word) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the word stands first outside of parentheses, or a negative number. */
  int indexOutside(String word) {
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      if (depth == 0 && words.get(i).is(word)) {
        return i;
      }
      depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
    }
    return -1;
  }

  /** The table whose name stands there or behind words such as ONLY, as the schema has it. */
  Optional<TableName> table(int from) {
    int at = afterFiller(from);
    if (!isName(at)) {
      return Optional.empty();
    }
    TableName name =
        is(at + 1, ".") && isName(at + 2)
            ? new TableName(identifier(words.get(at)), identifier(words.get(at + 2)))
            : new TableName("", identifier(words.get(at)));
    TableName unqualified = new TableName("", name.name());
    return Optional.of(
        name.schema().equals("public") && change.before().table(unqualified).isPresent()
            ? unqualified
            : name);
  }

  /** The tables of a list with commas. */
  List<TableName> tables(int from) {
    List<TableName> tables = new ArrayList<>();
    int at = from;
    do {
      table(at).ifPresent(tables::add);
      at = afterFiller(at);
      at += is(at + 1, ".") ? 3 : 1;
    } while (is(at++, ","));
    return tables;
  }

  /** The first place behind the name of a table. */
  int behindTable(int from) {
    int at = afterFiller(from);
    return at + (is(at + 1, ".") ? 3 : 1);
  }

  /** In one line, the words that it begins with in capitals. */
  String text() {
    String text = words.stream().limit(4).map(Token::text).collect(Collectors.joining(" "));
    return words.size() > 4 ? text + " ..." : text;
  }

  /** A name as PostgreSQL takes it: in lower case unless in quotes. */
  static String identifier(Token token) {
    String text = token.text();
    return text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text.toLowerCase(Locale.ROOT);
  }

  private int afterFiller(int from) {
    int at = from;
    while (at < words.size()
        && BEFORE_NAME.contains(words.get(at).text().toLowerCase(Locale.ROOT))) {
      at++;
    }
    return at;
  }

  private boolean isName(int at) {
    return at < words.size()
        && (words.get(at).kind() == Kind.WORD || words.get(at).text().startsWith("\""));
  }
}
