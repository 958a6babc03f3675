package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Command.Assignment;
import dev.galvanic.processor.model.sql.syntax.Command.OnConflict;
import dev.galvanic.processor.model.sql.syntax.Command.Target;
import java.util.List;
import java.util.Optional;

/** Reads INSERT and its ON CONFLICT. */
final class InsertParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final WriteParser writes;

  InsertParser(Grammar grammar, WriteParser writes) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.writes = writes;
  }

  Command insert(Token first, WithParser.Clause with) {
    tokens.expect("insert");
    tokens.expect("into");
    List<Name> table = grammar.names.table();
    Optional<Name> alias =
        tokens.accept("as") ? Optional.of(grammar.names.column("an alias")) : Optional.empty();
    List<Target> columns = columns();
    boolean overriding = overriding();
    Optional<Query> source = source(columns.isEmpty() && !overriding);
    return new Command.Insert(
        first.at(),
        with.with(),
        with.recursive(),
        table,
        alias,
        columns,
        overriding,
        source,
        onConflict(),
        writes.returning());
  }

  List<Target> columns() {
    return tokens.is("(") && !grammar.queries.isEnclosed()
        ? tokens.enclosed(writes::target)
        : List.of();
  }

  boolean overriding() {
    if (!tokens.accept("overriding")) {
      return false;
    }
    tokens.expectAny("user", "system");
    tokens.expect("value");
    return true;
  }

  private Optional<Query> source(boolean defaults) {
    if (defaults && tokens.accept("default")) {
      tokens.expect("values");
      return Optional.empty();
    }
    if (!grammar.queries.isEnclosed()) {
      throw tokens.unexpected("VALUES or a query");
    }
    return Optional.of(grammar.queries.query());
  }

  private Optional<OnConflict> onConflict() {
    if (!tokens.is("on")) {
      return Optional.empty();
    }
    Token at = tokens.next();
    tokens.expect("conflict");
    List<Expression> on = List.of();
    Optional<Expression> onWhere = Optional.empty();
    Optional<Name> constraint = Optional.empty();
    if (tokens.is("(")) {
      on = tokens.enclosed(this::indexed);
      onWhere = grammar.selects.condition("where");
    } else if (tokens.accept("on")) {
      tokens.expect("constraint");
      constraint = Optional.of(grammar.names.column("the name of a constraint"));
    }
    tokens.expect("do");
    List<Assignment> update = List.of();
    Optional<Expression> where = Optional.empty();
    if (tokens.accept("update")) {
      tokens.expect("set");
      update = writes.assignments();
      where = grammar.selects.condition("where");
    } else {
      tokens.expect("nothing");
    }
    return Optional.of(new OnConflict(at.at(), on, onWhere, constraint, update, where));
  }

  /** What an index has: a column, a call or a value in parentheses (the grammar's index_elem). */
  private Expression indexed() {
    Expression value;
    if (tokens.accept("(")) {
      value = grammar.expressions.expression();
      tokens.expect(")");
    } else if (grammar.functions.isCall()) {
      value = grammar.functions.windowless();
    } else {
      Name column = grammar.names.column("the name of a column");
      value = new Expression.ColumnRef(column.at(), List.of(column));
    }
    if (tokens.accept("collate")) {
      grammar.names.qualified("the name of a collation");
    }
    if (tokens.peek().isColumnName() && !tokens.is("nulls")) {
      grammar.names.qualified("an operator class");
      if (tokens.is("(")) {
        throw Refusal.unread(tokens.peek(), "options of an operator class");
      }
    }
    if (tokens.isAny("asc", "desc")) {
      tokens.next();
    }
    grammar.windows.nulls();
    return value;
  }
}
