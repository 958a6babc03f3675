package dev.galvanic.processor.model.sql.analysis;

import java.util.Optional;

/** Tells which column of a table a result's column is. */
final class Origins {
  private Origins() {}

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
