package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A query with what stands around it.
 *
 * @param with its common table expressions
 * @param body the query itself
 * @param locks {@code FOR UPDATE} and its kin
 */
public record Query(
    int at,
    List<With> with,
    boolean recursive,
    Body body,
    List<SortKey> orderBy,
    Optional<Expression> limit,
    Optional<Expression> offset,
    List<Lock> locks) {
  public Query {
    with = List.copyOf(with);
    orderBy = List.copyOf(orderBy);
    locks = List.copyOf(locks);
  }

  /** What rows come from. */
  public sealed interface Body {
    int at();
  }

  /**
   * A SELECT.
   *
   * @param distinctOn empty unless DISTINCT ON
   */
  public record Select(
      int at,
      boolean distinct,
      List<Expression> distinctOn,
      List<Output> outputs,
      List<FromItem> from,
      Optional<Expression> where,
      List<Grouping> groupBy,
      Optional<Expression> having,
      List<Window> windows)
      implements Body {
    public Select {
      distinctOn = List.copyOf(distinctOn);
      outputs = List.copyOf(outputs);
      from = List.copyOf(from);
      groupBy = List.copyOf(groupBy);
      windows = List.copyOf(windows);
    }
  }

  /** {@code VALUES (..), (..)}. */
  public record Values(int at, List<List<Expression>> rows) implements Body {
    public Values {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** UNION, INTERSECT or EXCEPT. */
  public record SetOperation(int at, Kind kind, boolean all, Query left, Query right)
      implements Body {
    /** Which one. */
    public enum Kind {
      UNION,
      INTERSECT,
      EXCEPT
    }
  }

  /** {@code TABLE name}. */
  public record TableOf(int at, List<Name> table) implements Body {
    public TableOf {
      table = List.copyOf(table);
    }
  }

  /** A value that is selected or returned. */
  public record Output(Expression value, Optional<Name> alias) {}

  /** What GROUP BY lists: one value, or sets of such. */
  public sealed interface Grouping {
    record By(Expression value) implements Grouping {}

    /** {@code ROLLUP}, {@code CUBE}, {@code GROUPING SETS} and the empty set. */
    record Sets(int at, List<Grouping> of) implements Grouping {
      public Sets {
        of = List.copyOf(of);
      }
    }
  }

  /** A common table expression, whose statement may change data. */
  public record With(Name name, List<Name> columns, Command command) {
    public With {
      columns = List.copyOf(columns);
    }
  }

  /** {@code FOR UPDATE OF a, b}. */
  public record Lock(int at, List<Name> of) {
    public Lock {
      of = List.copyOf(of);
    }
  }
}
