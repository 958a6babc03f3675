package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a statement into tokens by the rules of PostgreSQL's scanner (its manual, section 4.1). What
 * it takes for a parameter is what {@link dev.galvanic.processor.model.sql.SqlScanner} does.
 */
final class Lexer {
  private static final Map<String, Set<String>> PAIRS =
      Map.of(
          "not", Set.of("between", "in", "like", "ilike", "similar"),
          "nulls", Set.of("first", "last"),
          "with", Set.of("time", "ordinality"),
          "without", Set.of("time"));

  private final Source source;
  private final Quoted quoted;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String sql) {
    source = new Source(sql);
    quoted = new Quoted(source);
  }

  /** The tokens, the last of which is the end. */
  static List<Token> tokens(String sql) {
    Lexer lexer = new Lexer(sql);
    while (lexer.source.skipSpace()) {
      lexer.next();
    }
    lexer.add(Kind.END, "", lexer.source.at);
    lexer.pair();
    return lexer.tokens;
  }

  private void pair() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Set<String> partners = PAIRS.getOrDefault(token.text(), Set.of());
      if (token.kind() == Kind.WORD && partners.stream().anyMatch(tokens.get(i + 1)::is)) {
        tokens.set(i, new Token(Kind.PAIRED, token.text(), token.at(), token.end()));
      }
    }
  }

  private void next() {
    int start = source.at;
    char c = source.peek(0);
    if (prefixed(start, c)) {
      return;
    }
    if (Source.startsWord(c)) {
      source.skipWhile(Source::inWord);
      add(Kind.WORD, Source.lower(source.from(start)), start);
    } else if (Source.digit(c) || (c == '.' && Source.digit(source.peek(1)))) {
      number(start);
    } else if (c == '\'') {
      add(Kind.STRING, quoted.string(start, false), start);
    } else if (c == '"') {
      name(start, quoted.upTo('"', start));
    } else if (c == '$') {
      dollar(start);
    } else if (c == ':') {
      colon(start);
    } else if (Operators.of(c)) {
      source.at += Operators.length(source.sql, start);
      String text = source.from(start);
      add(text.equals("=>") ? Kind.SYMBOL : Kind.OPERATOR, text, start);
    } else {
      source.at += source.startsWith("..") ? 2 : 1;
      add(Kind.SYMBOL, source.from(start), start);
    }
  }

  /** Whether it was one of {@code E'' B'' X'' N'' U&'' U&""}. */
  private boolean prefixed(int start, char c) {
    char prefix = Character.toLowerCase(c);
    char second = source.peek(1);
    if (prefix == 'u' && second == '&' && (source.peek(2) == '\'' || source.peek(2) == '"')) {
      source.at += 2;
      if (source.peek(0) == '"') {
        name(start, quoted.unicode(quoted.upTo('"', start), start));
      } else {
        add(Kind.STRING, quoted.unicode(quoted.string(start, false), start), start);
      }
      return true;
    }
    if (second != '\'' || "ebxn".indexOf(prefix) < 0) {
      return false;
    }
    source.at++;
    if (prefix == 'n') {
      add(Kind.WORD, "nchar", start);
      add(Kind.STRING, quoted.string(start, false), start + 1);
    } else {
      String text = quoted.string(start, prefix == 'e');
      add(prefix == 'e' ? Kind.STRING : Kind.BITS, text, start);
    }
    return true;
  }

  private void name(int start, String text) {
    if (text.isEmpty()) {
      throw Refusal.invalid(
          start,
          source.at - start,
          "\"\" is a name of no length",
          "Write a name between the quotes");
    }
    add(Kind.QUOTED_NAME, text, start);
  }

  private void number(int start) {
    boolean integer = new NumberText(source).skip();
    if (Source.startsWord(source.peek(0))) {
      source.skipWhile(Source::inWord);
      String text = source.from(start);
      throw Refusal.invalid(
          start,
          text.length(),
          text + " is neither a number nor a name",
          "Write a space behind the number, or quote the name: \"" + text + "\"");
    }
    String text = source.from(start).replace("_", "");
    add(integer ? Kind.INTEGER : Kind.DECIMAL, integer ? NumberText.decimal(text) : text, start);
  }

  private void dollar(int start) {
    if (Source.digit(source.peek(1))) {
      source.at++;
      source.skipWhile(Source::digit);
      throw Refusal.invalid(
          start,
          source.at - start,
          source.from(start) + " is a parameter by number",
          "Write :name with the name of the method's parameter");
    }
    add(Kind.STRING, quoted.dollar(start), start);
  }

  private void colon(int start) {
    if (source.startsWith("::") || source.startsWith(":=")) {
      source.at += 2;
      add(Kind.SYMBOL, source.from(start), start);
      return;
    }
    source.at++;
    if (!Character.isJavaIdentifierStart(source.peek(0))) {
      add(Kind.SYMBOL, ":", start);
      return;
    }
    source.skipWhile(Character::isJavaIdentifierPart);
    while (source.peek(0) == '.' && Character.isJavaIdentifierStart(source.peek(1))) {
      source.at++;
      source.skipWhile(Character::isJavaIdentifierPart);
    }
    add(Kind.PARAMETER, source.from(start + 1), start);
  }

  private void add(Kind kind, String text, int start) {
    tokens.add(new Token(kind, text, start, source.at));
  }
}
