package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Rows that a query gives. */
sealed interface Rows {
  List<Head> heads();

  /** A column of it: its name, and the type that all its values have. */
  record Head(String name, SqlType type, int at) {}

  /** The rows, with another name or type for a column. */
  Rows withHeads(List<Head> heads);

  /**
   * SELECT, and what RETURNING gives.
   *
   * @param level the query that it is
   * @param from empty without FROM
   * @param filters all of which hold of each row: WHERE, HAVING
   * @param grouping what GROUP BY does
   * @param others what else is evaluated: sort keys, limits, windows
   * @param mayBeCut whether LIMIT or OFFSET may take its only row away
   */
  record Selected(
      Level level,
      Optional<JoinTree> from,
      List<Value> filters,
      Groups grouping,
      List<Value> others,
      boolean mayBeCut,
      List<Head> heads,
      List<Value> values)
      implements Rows {
    @Override
    public Rows withHeads(List<Head> other) {
      return new Selected(level, from, filters, grouping, others, mayBeCut, other, values);
    }

    Selected withValues(List<Value> other) {
      return new Selected(level, from, filters, grouping, others, mayBeCut, heads, other);
    }
  }

  /** VALUES. */
  record Written(List<Head> heads, List<List<Value>> rows) implements Rows {
    @Override
    public Rows withHeads(List<Head> other) {
      return new Written(other, rows);
    }
  }

  /**
   * Two queries together.
   *
   * @param recursion of a recursive expression, whose second query reads the rows
   */
  record Combined(
      boolean leftOnly, Rows left, Rows right, Optional<Recursion> recursion, List<Head> heads)
      implements Rows {
    @Override
    public Rows withHeads(List<Head> other) {
      return new Combined(leftOnly, left, right, recursion, other);
    }
  }

  /** Rows of what is not understood. */
  record Obscure(List<Head> heads) implements Rows {
    @Override
    public Rows withHeads(List<Head> other) {
      return new Obscure(other);
    }
  }
}
