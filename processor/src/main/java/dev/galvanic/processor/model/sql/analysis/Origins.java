package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.Optional;

/** Tells which column of a table a result's column is. */
final class Origins {
  private Origins() {}

  /** A row of a table has a type of the table's name. */
  static Optional<SqlType> row(Rows rows, int column) {
    return rows instanceof Rows.Selected selected
            && selected.values().get(column) instanceof Value.WholeRow row
        ? row.range().table().map(t -> new SqlType(t.name().toString()))
        : Optional.empty();
  }

  static Optional<String> of(Rows rows, int column) {
    return rows instanceof Rows.Selected selected
            && selected.values().get(column) instanceof Value.Var var
        ? ForeignKeys.base(var)
            .flatMap(
                v ->
                    v.range().table().map(t -> t.name() + "." + t.columns().get(v.column()).name()))
        : Optional.empty();
  }
}
