package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an index has of a row: a column or an expression, and how it is ordered.
 *
 * @param column empty if it is an expression
 * @param text of an expression the whole, of a column what stands behind it
 */
public record IndexPart(Optional<String> column, String text) {
  /** Written in capitals; the rest of a part are names. */
  private static final Set<String> KEYWORDS =
      Set.of("asc", "desc", "nulls", "first", "last", "collate");

  /** Reads what an annotation has among its columns: {@code create_time DESC}. */
  public static IndexPart parse(String text) {
    List<Token> tokens =
        SqlScanner.scan(text.strip()).stream().filter(t -> t.kind() != Kind.COMMENT).toList();
    if (tokens.isEmpty() || !names(tokens.get(0)) || opens(tokens)) {
      return new IndexPart(Optional.empty(), text.strip());
    }
    StringBuilder rest = new StringBuilder();
    for (Token token : tokens.subList(1, tokens.size())) {
      rest.append(piece(token));
    }
    // Ascending is how every index is ordered that says nothing.
    String order = rest.toString().strip().replaceFirst("(^| )ASC( |$)", "$2").strip();
    return new IndexPart(Optional.of(name(tokens.get(0))), order);
  }

  /** As it stands in the parentheses of CREATE INDEX. */
  public String sql() {
    return column
        .map(name -> SqlIdentifier.of(name) + (text.isEmpty() ? "" : " " + text))
        .orElse(text);
  }

  /** What PostgreSQL puts into the name of the index for it. */
  String stem() {
    if (column.isPresent()) {
      return column.get();
    }
    List<Token> tokens = SqlScanner.scan(text);
    boolean call = !tokens.isEmpty() && names(tokens.get(0)) && opens(tokens);
    return call ? name(tokens.get(0)) : "expr";
  }

  private static boolean names(Token token) {
    return token.kind() == Kind.WORD || token.text().startsWith("\"");
  }

  private static boolean opens(List<Token> tokens) {
    return tokens.stream()
        .skip(1)
        .filter(t -> t.kind() != Kind.SPACE)
        .findFirst()
        .filter(t -> t.is("(") || t.is("."))
        .isPresent();
  }

  private static String piece(Token token) {
    if (token.kind() == Kind.SPACE) {
      return " ";
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    return KEYWORDS.contains(lower) ? lower.toUpperCase(Locale.ROOT) : token.text();
  }

  private static String name(Token token) {
    String text = token.text();
    return text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }
}
