package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.FromItem.Alias;
import dev.galvanic.processor.model.sql.syntax.FromItem.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads functions in FROM (the grammar's func_table, xmltable and json_table). */
final class TableFunctionParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final FromParser from;

  TableFunctionParser(Grammar grammar, FromParser from) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.from = from;
  }

  boolean isFunction() {
    return isOpaque() || tokens.is("rows", "from") || grammar.functions.isCall();
  }

  private boolean isOpaque() {
    return tokens.is("xmltable", "(") || tokens.is("json_table", "(");
  }

  FromItem function(Token first, boolean lateral) {
    if (isOpaque()) {
      String what = Advice.spelled(tokens.next().text());
      tokens.skipEnclosed();
      return new FromItem.Opaque(first.at(), what, from.alias());
    }
    List<Definition> definitions = new ArrayList<>();
    List<Expression> calls;
    if (tokens.accept("rows", "from")) {
      calls = tokens.enclosed(() -> row(definitions));
    } else {
      calls = List.of(call());
    }
    boolean ordinality = tokens.accept("with");
    if (ordinality) {
      tokens.expect("ordinality");
    }
    Optional<Alias> alias = alias(definitions);
    return new FromItem.Function(first.at(), lateral, calls, ordinality, alias, definitions);
  }

  private Expression row(List<Definition> definitions) {
    if (!grammar.functions.isCall()) {
      throw tokens.unexpected("a function");
    }
    Expression call = call();
    if (tokens.accept("as")) {
      definitions.addAll(tokens.enclosed(this::definition));
    }
    return call;
  }

  private Expression call() {
    Token first = tokens.peek();
    Expression call = grammar.functions.windowless();
    if (call instanceof Expression.Cast && !first.is("cast")) {
      throw Refusal.invalid(
          first, "a text stands where a table was expected", "Write the name of a table");
    }
    return call;
  }

  private Optional<Alias> alias(List<Definition> definitions) {
    if (tokens.is("as", "(")) {
      tokens.next();
      definitions.addAll(tokens.enclosed(this::definition));
      return Optional.empty();
    }
    Optional<Name> name = grammar.names.alias();
    if (name.isEmpty() || !tokens.is("(")) {
      return name.map(n -> new Alias(n, List.of()));
    }
    if (tokens.peek(2).is(",") || tokens.peek(2).is(")")) {
      return name.map(n -> new Alias(n, grammar.names.columns()));
    }
    definitions.addAll(tokens.enclosed(this::definition));
    return name.map(n -> new Alias(n, List.of()));
  }

  private Definition definition() {
    Name name = grammar.names.column("the name of a column");
    TypeName type = grammar.types.type();
    if (tokens.accept("collate")) {
      grammar.names.qualified("the name of a collation");
    }
    return new Definition(name, type);
  }
}
