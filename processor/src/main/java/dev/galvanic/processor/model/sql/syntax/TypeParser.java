package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.Set;

/** Reads the names of types (the grammar's Typename). */
final class TypeParser {
  static final String EXPECTED = "a type";

  private static final Set<String> PLAIN =
      Set.of("int", "integer", "smallint", "bigint", "real", "boolean", "json");
  private static final Set<String> WITH_VALUES = Set.of("decimal", "dec", "numeric");
  private static final Set<String> TEXTS = Set.of("character", "char", "nchar");
  private static final Set<String> TIMES = Set.of("timestamp", "time");
  private static final Set<String> BEHIND_TYPE =
      Set.of("(", "varying", "precision", "character", "char");
  private static final Set<String> FIELDS =
      Set.of("year", "month", "day", "hour", "minute", "second");

  private final Grammar grammar;
  private final Tokens tokens;

  TypeParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  TypeName type() {
    tokens.accept("setof");
    Token first = tokens.peek();
    simple();
    bounds();
    return named(first);
  }

  /** Whether a type that is a keyword comes next, and something behind it that is no column's. */
  boolean mayBeConstant() {
    Token token = tokens.peek();
    Token after = tokens.peek(1);
    boolean type = token.category() == Keywords.Category.COLUMN_NAME || token.is("double");
    return type
        && (after.kind() == Kind.STRING
            || after.kind() == Kind.PAIRED
            || BEHIND_TYPE.stream().anyMatch(after::is));
  }

  /** A type that may stand before a text to make it a constant, but for those with a plain name. */
  TypeName constant() {
    Token first = tokens.peek();
    if (!keyword()) {
      throw tokens.unexpected(EXPECTED);
    }
    return named(first);
  }

  /** A type whose tokens are read, from the first on. */
  TypeName named(Token first) {
    // N'text' has no more of the type's name than its first letter.
    boolean letter = first.is("nchar") && first.length() == 1;
    SqlType type = SqlType.parse(letter ? first.text() : tokens.textFrom(first));
    SqlType base = new SqlType(type.base());
    return new TypeName(type.array() ? base.arrayOf() : base, first.at());
  }

  private void simple() {
    if (tokens.is("interval")) {
      interval();
    } else if (!keyword()) {
      generic();
    }
  }

  private void generic() {
    if (!tokens.peek().isFunctionName()) {
      throw tokens.unexpected(EXPECTED);
    }
    tokens.next();
    while (tokens.accept(".")) {
      grammar.names.label(EXPECTED);
    }
    modifiers();
  }

  /** Whether it was one of the types that are keywords. */
  private boolean keyword() {
    Token token = tokens.peek();
    if (token.kind() != Kind.WORD) {
      return false;
    }
    String word = token.text();
    if (word.equals("double") && tokens.accept("double", "precision")) {
      return true;
    }
    if (PLAIN.contains(word)) {
      tokens.next();
    } else if (WITH_VALUES.contains(word)) {
      tokens.next();
      modifiers();
    } else if (word.equals("float")) {
      tokens.next();
      size();
    } else if (word.equals("bit")) {
      tokens.next();
      tokens.accept("varying");
      modifiers();
    } else if (TIMES.contains(word)) {
      time();
    } else {
      return text(word);
    }
    return true;
  }

  private boolean text(String word) {
    if (word.equals("varchar")) {
      tokens.next();
    } else if (word.equals("national")) {
      tokens.next();
      tokens.expectAny("character", "char");
      tokens.accept("varying");
    } else if (TEXTS.contains(word)) {
      tokens.next();
      tokens.accept("varying");
    } else {
      return false;
    }
    size();
    return true;
  }

  private void time() {
    tokens.next();
    size();
    if (tokens.is("with", "time") || tokens.is("without", "time")) {
      tokens.next();
      tokens.next();
      tokens.expect("zone");
    }
  }

  private void interval() {
    tokens.next();
    if (tokens.is("(")) {
      size();
    } else {
      fields();
    }
  }

  static boolean isField(String word) {
    return FIELDS.contains(word);
  }

  /** Fields of an interval, which may follow the type or its text. */
  void fields() {
    if (!field()) {
      return;
    }
    boolean seconds = tokens.peek(-1).is("second");
    if (!seconds && tokens.accept("to")) {
      if (!field()) {
        throw tokens.unexpected("a field such as SECOND");
      }
      seconds = tokens.peek(-1).is("second");
    }
    if (seconds) {
      size();
    }
  }

  private boolean field() {
    boolean field = tokens.peek().kind() == Kind.WORD && FIELDS.contains(tokens.peek().text());
    if (field) {
      tokens.next();
    }
    return field;
  }

  private void size() {
    if (tokens.accept("(")) {
      tokens.expect(Kind.INTEGER, "a number");
      tokens.expect(")");
    }
  }

  private void modifiers() {
    if (tokens.is("(")) {
      tokens.enclosed(grammar.expressions::expression);
    }
  }

  private void bounds() {
    if (tokens.accept("array")) {
      if (tokens.accept("[")) {
        tokens.expect(Kind.INTEGER, "a number");
        tokens.expect("]");
      }
      return;
    }
    while (tokens.accept("[")) {
      if (tokens.is(Kind.INTEGER)) {
        tokens.next();
      }
      tokens.expect("]");
    }
  }
}
