package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Keyword;
import dev.galvanic.processor.model.sql.syntax.Expression.KeywordCall;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads functions whose names are keywords (the grammar's func_expr_common_subexpr). */
final class SpecialParser {
  private static final Map<String, Keyword> WORDS =
      Map.ofEntries(
          Map.entry("current_date", Keyword.CURRENT_DATE),
          Map.entry("current_time", Keyword.CURRENT_TIME),
          Map.entry("current_timestamp", Keyword.CURRENT_TIMESTAMP),
          Map.entry("localtime", Keyword.LOCALTIME),
          Map.entry("localtimestamp", Keyword.LOCALTIMESTAMP),
          Map.entry("current_role", Keyword.CURRENT_USER),
          Map.entry("current_user", Keyword.CURRENT_USER),
          Map.entry("session_user", Keyword.CURRENT_USER),
          Map.entry("system_user", Keyword.CURRENT_USER),
          Map.entry("user", Keyword.CURRENT_USER),
          Map.entry("current_catalog", Keyword.CURRENT_CATALOG),
          Map.entry("current_schema", Keyword.CURRENT_SCHEMA));

  private static final Set<Keyword> WITH_PRECISION =
      Set.of(
          Keyword.CURRENT_TIME,
          Keyword.CURRENT_TIMESTAMP,
          Keyword.LOCALTIME,
          Keyword.LOCALTIMESTAMP);

  private static final Map<String, Keyword> LISTS =
      Map.of(
          "coalesce", Keyword.COALESCE,
          "greatest", Keyword.GREATEST,
          "least", Keyword.LEAST,
          "grouping", Keyword.GROUPING);

  /** Read, but not understood. */
  private static final Set<String> OPAQUE =
      Set.of(
          "json",
          "json_array",
          "json_arrayagg",
          "json_exists",
          "json_object",
          "json_objectagg",
          "json_query",
          "json_scalar",
          "json_serialize",
          "json_value",
          "xmlconcat",
          "xmlelement",
          "xmlexists",
          "xmlforest",
          "xmlparse",
          "xmlpi",
          "xmlroot",
          "xmlserialize");

  private static final Set<String> AGGREGATES = Set.of("json_objectagg", "json_arrayagg");

  private final Grammar grammar;
  private final Tokens tokens;
  private final Map<String, Function<Token, Expression>> calls;

  SpecialParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    TextFunctionParser texts = new TextFunctionParser(grammar);
    this.calls =
        Map.ofEntries(
            Map.entry("cast", this::cast),
            Map.entry("nullif", this::nullif),
            Map.entry("merge_action", this::mergeAction),
            Map.entry("treat", this::treat),
            Map.entry("extract", texts::extract),
            Map.entry("normalize", texts::normalize),
            Map.entry("overlay", texts::overlay),
            Map.entry("position", texts::position),
            Map.entry("substring", texts::substring),
            Map.entry("trim", texts::trim));
  }

  boolean isSpecial() {
    Token token = tokens.peek();
    if (token.kind() != Kind.WORD) {
      return false;
    }
    boolean open = tokens.peek(1).is("(");
    String word = token.text();
    if (WORDS.containsKey(word)) {
      return !word.equals("current_schema") || !open;
    }
    return (open && (calls.containsKey(word) || LISTS.containsKey(word) || OPAQUE.contains(word)))
        || tokens.is("collation", "for");
  }

  /** Whether FILTER and OVER may follow a call that begins so. */
  boolean takesOver(Token first) {
    return first.kind() != Kind.WORD
        || AGGREGATES.contains(first.text())
        || first.category().function
        || !(calls.containsKey(first.text()) || OPAQUE.contains(first.text()));
  }

  Expression special() {
    Token token = tokens.next();
    String word = token.text();
    if (WORDS.containsKey(word)) {
      return word(token, WORDS.get(word));
    }
    if (LISTS.containsKey(word)) {
      return new KeywordCall(
          token.at(), LISTS.get(word), tokens.enclosed(grammar.expressions::expression));
    }
    if (word.equals("collation")) {
      tokens.expect("for");
      tokens.expect("(");
      Expression of = grammar.expressions.expression();
      tokens.expect(")");
      return ExpressionParser.call(token, "pg_collation_for", of);
    }
    if (OPAQUE.contains(word)) {
      return opaque(token);
    }
    tokens.expect("(");
    Expression call = calls.get(word).apply(token);
    tokens.expect(")");
    return call;
  }

  private Expression word(Token token, Keyword keyword) {
    if (!WITH_PRECISION.contains(keyword) || !tokens.accept("(")) {
      return new KeywordCall(token.at(), keyword, List.of());
    }
    Token precision = tokens.expect(Kind.INTEGER, "a number");
    tokens.expect(")");
    return new KeywordCall(
        token.at(),
        keyword,
        List.of(
            new Expression.Literal(
                precision.at(), Expression.LiteralKind.INTEGER, precision.text())));
  }

  /** {@code json_object} is a plain function too. */
  private Expression opaque(Token token) {
    Optional<List<Expression>> plain =
        token.is("json_object")
            ? tokens.attempt(() -> tokens.enclosed(grammar.expressions::expression))
            : Optional.empty();
    if (plain.isPresent()) {
      return ExpressionParser.call(token, token.text(), plain.get().toArray(new Expression[0]));
    }
    tokens.skipEnclosed();
    return new Expression.Opaque(token.at(), Advice.spelled(token.text()));
  }

  private Expression cast(Token at) {
    Expression value = grammar.expressions.expression();
    tokens.expect("as");
    return new Expression.Cast(at.at(), value, grammar.types.type());
  }

  private Expression nullif(Token at) {
    Expression value = grammar.expressions.expression();
    tokens.expect(",");
    return new KeywordCall(
        at.at(), Keyword.NULLIF, List.of(value, grammar.expressions.expression()));
  }

  private Expression mergeAction(Token at) {
    return new KeywordCall(at.at(), Keyword.MERGE_ACTION, List.of());
  }

  private Expression treat(Token at) {
    throw Refusal.unread(at, "TREAT");
  }
}
