package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/** One statement. */
public sealed interface Command {
  int at();

  record Select(int at, Query query) implements Command {}

  /**
   * An INSERT.
   *
   * @param columns empty if none are named
   * @param source empty for DEFAULT VALUES
   * @param overriding whether it says OVERRIDING SYSTEM VALUE
   */
  record Insert(
      int at,
      List<Query.With> with,
      boolean recursive,
      List<Name> table,
      Optional<Name> alias,
      List<Target> columns,
      boolean overriding,
      Optional<Query> source,
      Optional<OnConflict> onConflict,
      List<Query.Output> returning)
      implements Command {
    public Insert {
      with = List.copyOf(with);
      table = List.copyOf(table);
      columns = List.copyOf(columns);
      returning = List.copyOf(returning);
    }
  }

  /**
   * A column that is written, or a part of it: {@code tags[1]}, {@code address.city}.
   *
   * @param place the part as a value; empty if it is all of it
   */
  record Target(Name column, Optional<Expression> place) {
    /** Whether the rest of it stays as it is. */
    public boolean part() {
      return place.isPresent();
    }
  }

  /**
   * ON CONFLICT.
   *
   * @param on columns or expressions of the index; empty with {@code constraint} or if any will do
   * @param update empty for DO NOTHING
   */
  record OnConflict(
      int at,
      List<Expression> on,
      Optional<Expression> onWhere,
      Optional<Name> constraint,
      List<Assignment> update,
      Optional<Expression> where) {
    public OnConflict {
      on = List.copyOf(on);
      update = List.copyOf(update);
    }
  }

  /**
   * {@code a = 1}, or {@code (a, b) = (1, 2)}.
   *
   * @param value of several targets a Row or a Scalar
   */
  record Assignment(int at, List<Target> targets, Expression value) {
    public Assignment {
      targets = List.copyOf(targets);
    }
  }

  record Update(
      int at,
      List<Query.With> with,
      boolean recursive,
      List<Name> table,
      Optional<Name> alias,
      List<Assignment> set,
      List<FromItem> from,
      Optional<Expression> where,
      List<Query.Output> returning)
      implements Command {
    public Update {
      with = List.copyOf(with);
      table = List.copyOf(table);
      set = List.copyOf(set);
      from = List.copyOf(from);
      returning = List.copyOf(returning);
    }
  }

  record Delete(
      int at,
      List<Query.With> with,
      boolean recursive,
      List<Name> table,
      Optional<Name> alias,
      List<FromItem> using,
      Optional<Expression> where,
      List<Query.Output> returning)
      implements Command {
    public Delete {
      with = List.copyOf(with);
      table = List.copyOf(table);
      using = List.copyOf(using);
      returning = List.copyOf(returning);
    }
  }

  record Merge(
      int at,
      List<Query.With> with,
      boolean recursive,
      List<Name> table,
      Optional<Name> alias,
      FromItem source,
      Expression on,
      List<MergeWhen> whens,
      List<Query.Output> returning)
      implements Command {
    public Merge {
      with = List.copyOf(with);
      table = List.copyOf(table);
      whens = List.copyOf(whens);
      returning = List.copyOf(returning);
    }
  }

  /** What MERGE does to a row. */
  record MergeWhen(
      int at,
      MergeMatch match,
      Optional<Expression> and,
      MergeAction action,
      List<Target> columns,
      List<Expression> values,
      List<Assignment> set) {
    public MergeWhen {
      columns = List.copyOf(columns);
      values = List.copyOf(values);
      set = List.copyOf(set);
    }
  }

  /** Which rows. */
  enum MergeMatch {
    MATCHED,
    NOT_MATCHED_BY_TARGET,
    NOT_MATCHED_BY_SOURCE
  }

  /** And what is done to them. */
  enum MergeAction {
    INSERT,
    UPDATE,
    DELETE,
    NOTHING
  }

  /**
   * What is no query, such as {@code CALL}, {@code LISTEN}, {@code SET} and DDL: it is sent as it
   * is and not checked.
   */
  record Other(int at, String verb) implements Command {}
}
