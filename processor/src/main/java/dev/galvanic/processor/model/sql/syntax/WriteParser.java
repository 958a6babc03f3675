package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Command.Assignment;
import dev.galvanic.processor.model.sql.syntax.Command.Target;
import dev.galvanic.processor.model.sql.syntax.Query.Output;
import java.util.List;
import java.util.Optional;

/** Reads commands that are queries or change rows (the grammar's PreparableStmt). */
final class WriteParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final InsertParser inserts;
  private final MergeParser merges;

  WriteParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.inserts = new InsertParser(grammar, this);
    this.merges = new MergeParser(grammar, this, inserts);
  }

  boolean isCommand() {
    return tokens.isAny("insert", "update", "delete", "merge") || grammar.queries.isEnclosed();
  }

  Command command() {
    if (!isCommand()) {
      throw tokens.unexpected("SELECT, INSERT, UPDATE, DELETE or MERGE");
    }
    Token first = tokens.peek();
    Optional<WithParser.Clause> with = grammar.with.clause();
    WithParser.Clause clause = with.orElse(WithParser.Clause.NONE);
    if (tokens.is("insert")) {
      return inserts.insert(first, clause);
    }
    if (tokens.is("update")) {
      return update(first, clause);
    }
    if (tokens.is("delete")) {
      return delete(first, clause);
    }
    if (tokens.is("merge")) {
      return merges.merge(first, clause);
    }
    return new Command.Select(first.at(), grammar.queries.with(with, first));
  }

  private Command update(Token first, WithParser.Clause with) {
    tokens.expect("update");
    List<Name> table = grammar.from.relation();
    Optional<Name> alias = alias();
    tokens.expect("set");
    List<Assignment> set = assignments();
    List<FromItem> from = tokens.accept("from") ? tokens.list(grammar.from::item) : List.of();
    Optional<Expression> where = where();
    return new Command.Update(
        first.at(), with.with(), with.recursive(), table, alias, set, from, where, returning());
  }

  private Command delete(Token first, WithParser.Clause with) {
    tokens.expect("delete");
    tokens.expect("from");
    List<Name> table = grammar.from.relation();
    Optional<Name> alias = alias();
    List<FromItem> using = tokens.accept("using") ? tokens.list(grammar.from::item) : List.of();
    Optional<Expression> where = where();
    return new Command.Delete(
        first.at(), with.with(), with.recursive(), table, alias, using, where, returning());
  }

  /** The alias of a table that is written to; without AS it cannot be SET. */
  Optional<Name> alias() {
    return tokens.is("set") ? Optional.empty() : grammar.names.alias();
  }

  private Optional<Expression> where() {
    if (tokens.is("where", "current", "of")) {
      throw Refusal.unread(tokens.peek(1), "CURRENT OF a cursor");
    }
    return grammar.selects.condition("where");
  }

  List<Output> returning() {
    if (tokens.isAny("order", "limit")) {
      throw Refusal.invalid(
          tokens.peek(),
          Advice.shown(tokens.peek()) + " cannot stand in a statement that writes",
          "Choose the rows by a query: WHERE id IN (SELECT id ... ORDER BY ... LIMIT ...)");
    }
    if (!tokens.accept("returning")) {
      return List.of();
    }
    if (tokens.is("with")) {
      throw Refusal.unread(tokens.peek(), "WITH in RETURNING");
    }
    return grammar.selects.outputs();
  }

  List<Assignment> assignments() {
    return tokens.list(this::assignment);
  }

  private Assignment assignment() {
    Token at = tokens.peek();
    List<Target> targets = tokens.is("(") ? tokens.enclosed(this::target) : List.of(target());
    tokens.expect("=");
    return new Assignment(at.at(), targets, grammar.expressions.expression());
  }

  /** A column that is written to, or a part of one. */
  Target target() {
    Name column = grammar.names.column("the name of a column");
    Optional<Expression> part = Optional.empty();
    while (tokens.is(".") || tokens.is("[")) {
      Expression of = part.orElseGet(() -> new Expression.ColumnRef(column.at(), List.of(column)));
      part = Optional.of(tokens.accept(".") ? field(of) : subscript(of));
    }
    return new Target(column, part);
  }

  private Expression field(Expression of) {
    Name name = grammar.names.label("the name of a field");
    return new Expression.Field(name.at(), of, name);
  }

  private Expression subscript(Expression of) {
    Token open = tokens.expect("[");
    Optional<Expression> from =
        tokens.is(":") ? Optional.empty() : Optional.of(grammar.expressions.expression());
    boolean slice = tokens.accept(":");
    Optional<Expression> to =
        slice && !tokens.is("]") ? Optional.of(grammar.expressions.expression()) : Optional.empty();
    tokens.expect("]");
    return new Expression.Subscript(open.at(), of, from, to, slice);
  }
}
