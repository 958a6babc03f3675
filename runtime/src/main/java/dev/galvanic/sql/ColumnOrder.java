package dev.galvanic.sql;

/** Where the columns that a mapper reads stand in a result; immutable. */
public final class ColumnOrder {
  /** Each where it is read. */
  static final ColumnOrder NATURAL = new ColumnOrder(new int[0]);

  private final int[] columns;

  private ColumnOrder(int[] columns) {
    this.columns = columns;
  }

  static ColumnOrder of(int[] columns) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != i) {
        return new ColumnOrder(columns.clone());
      }
    }
    return NATURAL;
  }

  /** The column, counted from 0, of a mapper's position. */
  public int column(int position) {
    return position < columns.length ? columns[position] : position;
  }
}
