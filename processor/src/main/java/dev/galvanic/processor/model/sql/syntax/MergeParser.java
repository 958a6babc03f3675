package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Command.Assignment;
import dev.galvanic.processor.model.sql.syntax.Command.MergeAction;
import dev.galvanic.processor.model.sql.syntax.Command.MergeMatch;
import dev.galvanic.processor.model.sql.syntax.Command.MergeWhen;
import dev.galvanic.processor.model.sql.syntax.Command.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads MERGE. */
final class MergeParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final WriteParser writes;
  private final InsertParser inserts;

  MergeParser(Grammar grammar, WriteParser writes, InsertParser inserts) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.writes = writes;
    this.inserts = inserts;
  }

  Command merge(Token first, WithParser.Clause with) {
    tokens.expect("merge");
    tokens.expect("into");
    List<Name> table = grammar.from.relation();
    Optional<Name> alias = writes.alias();
    tokens.expect("using");
    FromItem source = grammar.from.item();
    tokens.expect("on");
    Expression on = grammar.expressions.expression();
    List<MergeWhen> whens = new ArrayList<>();
    do {
      whens.add(when());
    } while (tokens.is("when"));
    return new Command.Merge(
        first.at(),
        with.with(),
        with.recursive(),
        table,
        alias,
        source,
        on,
        whens,
        writes.returning());
  }

  private MergeWhen when() {
    Token at = tokens.expect("when");
    MergeMatch match = match();
    Optional<Expression> and = grammar.selects.condition("and");
    tokens.expect("then");
    if (tokens.accept("do")) {
      tokens.expect("nothing");
      return of(at, match, and, MergeAction.NOTHING, List.of());
    }
    if (match == MergeMatch.NOT_MATCHED_BY_TARGET) {
      return insert(at, and);
    }
    if (tokens.accept("delete")) {
      return of(at, match, and, MergeAction.DELETE, List.of());
    }
    if (!tokens.accept("update")) {
      throw tokens.unexpected("UPDATE, DELETE or DO NOTHING");
    }
    tokens.expect("set");
    return of(at, match, and, MergeAction.UPDATE, writes.assignments());
  }

  private static MergeWhen of(
      Token at,
      MergeMatch match,
      Optional<Expression> and,
      MergeAction action,
      List<Assignment> set) {
    return new MergeWhen(at.at(), match, and, action, List.of(), List.of(), set);
  }

  private MergeMatch match() {
    boolean not = tokens.accept("not");
    tokens.expect("matched");
    if (!not || !tokens.accept("by")) {
      return not ? MergeMatch.NOT_MATCHED_BY_TARGET : MergeMatch.MATCHED;
    }
    return tokens.expectAny("source", "target").is("source")
        ? MergeMatch.NOT_MATCHED_BY_SOURCE
        : MergeMatch.NOT_MATCHED_BY_TARGET;
  }

  private MergeWhen insert(Token at, Optional<Expression> and) {
    if (!tokens.accept("insert")) {
      throw tokens.unexpected("INSERT or DO NOTHING");
    }
    List<Target> columns = tokens.is("(") ? tokens.enclosed(writes::target) : List.of();
    boolean overriding = inserts.overriding();
    List<Expression> values = List.of();
    if (columns.isEmpty() && !overriding && tokens.accept("default")) {
      tokens.expect("values");
    } else {
      tokens.expect("values");
      values = tokens.enclosed(grammar.expressions::expression);
    }
    return new MergeWhen(
        at.at(),
        MergeMatch.NOT_MATCHED_BY_TARGET,
        and,
        MergeAction.INSERT,
        columns,
        values,
        List.of());
  }
}
