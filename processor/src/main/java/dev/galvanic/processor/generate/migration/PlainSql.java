package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Statements that the user wrote: they go in as they are. */
final class PlainSql {

  /** What PostgreSQL refuses in a transaction (PreventInTransactionBlock in its source). */
  private static final Pattern ALONE =
      Pattern.compile(
          "(create (unique )?|drop )index concurrently .*"
              + "|reindex .*concurrently .*|reindex (\\( .*\\) )?(database|system|schema) .*"
              + "|alter table .* detach partition .* concurrently .*"
              + "|(create|drop) (database|tablespace|subscription) .*"
              + "|alter system .*|vacuum .*");

  private PlainSql() {}

  static List<Statement> statements(SchemaChange.Execute execute, TableName table) {
    List<List<Token>> pieces = pieces(SqlScanner.scan(execute.sql().strip()));
    if (pieces.stream().map(PlainSql::words).noneMatch(PlainSql::isAlone)) {
      // In one piece: a function's body may have semicolons of its own.
      return List.of(
          new Statement(terminated(execute.sql()), Statement.Kind.CHANGE, Optional.empty()));
    }
    List<Statement> statements = new ArrayList<>();
    for (List<Token> piece : pieces) {
      String sql = terminated(text(piece));
      boolean alone = isAlone(words(piece));
      statements.add(
          new Statement(
              sql,
              alone ? Statement.Kind.ALONE : Statement.Kind.CHANGE,
              alone ? index(execute, words(piece), table) : Optional.empty()));
    }
    return statements;
  }

  private static boolean isAlone(String words) {
    return ALONE.matcher(words).matches();
  }

  /** The index that a statement makes, which its effect names. */
  private static Optional<String> index(
      SchemaChange.Execute execute, String words, TableName table) {
    return execute.effect().stream()
        .filter(SchemaChange.AddIndex.class::isInstance)
        .map(effect -> ((SchemaChange.AddIndex) effect).index().name())
        .filter(
            name ->
                words.startsWith("create")
                    && words.contains(" " + name.toLowerCase(Locale.ROOT) + " "))
        .map(name -> new TableName(table.schema(), name).toString())
        .findFirst();
  }

  private static List<List<Token>> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>();
    List<Token> piece = new ArrayList<>();
    for (Token token : tokens) {
      piece.add(token);
      if (token.is(";")) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
    }
    pieces.add(piece);
    pieces.removeIf(p -> words(p).replace(";", "").isBlank());
    return pieces;
  }

  /** In lower case, a space behind each, without comments. */
  private static String words(List<Token> piece) {
    StringBuilder words = new StringBuilder();
    for (Token token : piece) {
      if (token.kind() != Kind.SPACE && token.kind() != Kind.COMMENT) {
        words.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return words.toString();
  }

  private static String text(List<Token> piece) {
    StringBuilder text = new StringBuilder();
    piece.forEach(token -> text.append(token.text()));
    return text.toString();
  }

  /** With a semicolon at its end, which must not fall into a comment. */
  private static String terminated(String sql) {
    List<Token> tokens = new ArrayList<>(SqlScanner.scan(sql.strip()));
    int last = tokens.size() - 1;
    while (last > 0
        && (tokens.get(last).kind() == Kind.SPACE || tokens.get(last).kind() == Kind.COMMENT)) {
      last--;
    }
    if (!tokens.isEmpty() && !tokens.get(last).is(";")) {
      tokens.add(last + 1, new Token(Kind.OTHER, ";"));
    }
    return text(tokens);
  }
}
