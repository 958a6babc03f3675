package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something in FROM: a table, a subquery, a function's rows. Each one is itself only. */
final class Range {

  /** A column of it. */
  record RangeColumn(String name, SqlType type) {}

  /** Where its rows come from. */
  sealed interface Origin {}

  /** The rows of a table. */
  record OfTable(Table table) implements Origin {}

  /**
   * A subquery's, or those of a common table expression.
   *
   * @param own whether it stands here and not in WITH
   */
  record OfRows(Rows rows, boolean own) implements Origin {}

  /**
   * The row of a table as a statement leaves it.
   *
   * @param before the row as it was, empty for a new one
   * @param written what each column may have been given; a column that is not there keeps what it
   *     had, or gets its default
   */
  record OfWritten(Table table, Optional<Range> before, Map<String, List<Value>> written)
      implements Origin {}

  /** The recursive term's view of its own expression. */
  record OfRecursion(Recursion recursion) implements Origin {}

  /** Functions', one value for each column that one function gives. */
  record OfFunctions(List<Value> calls, boolean ordinality) implements Origin {}

  /** {@code old} or {@code new} of RETURNING: a row that may not be there. */
  record OfVersion() implements Origin {}

  /** What nobody knows; there may be more columns than those that are told. */
  record OfUnknown() implements Origin {}

  private final String name;
  private final List<RangeColumn> columns;
  private final Origin origin;

  Range(String name, List<RangeColumn> columns, Origin origin) {
    this.name = name;
    this.columns = new ArrayList<>(columns);
    this.origin = origin;
  }

  /** What it is called in messages and by qualified names; empty for an unnamed subquery. */
  String name() {
    return name;
  }

  List<RangeColumn> columns() {
    return columns;
  }

  Origin origin() {
    return origin;
  }

  /** Whether every column of it is known. */
  boolean complete() {
    return !(origin instanceof OfUnknown);
  }

  Optional<Table> table() {
    if (origin instanceof OfWritten written) {
      return Optional.of(written.table());
    }
    return origin instanceof OfTable of ? Optional.of(of.table()) : Optional.empty();
  }

  /** Whether its row is a value: that of one function which gives such. */
  boolean scalar() {
    return origin instanceof OfFunctions of
        && of.calls().size() == 1
        && columns.size() == 1
        && !of.ordinality();
  }

  /** The place of a column; -1 if it has none of the name. */
  int find(String wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  Value.Var var(Place place, int column) {
    return new Value.Var(place, columns.get(column).type(), this, column);
  }
}
