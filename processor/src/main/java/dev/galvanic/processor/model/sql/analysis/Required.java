package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import java.util.Optional;

/** Finds the parameters that are put where NULL is refused. */
record Required(Outside outside) {

  /**
   * A parameter that is put into a column as it is cannot be NULL if the column cannot, unless a
   * trigger of plain SQL gives the column another value before that is looked at.
   *
   * @param always whether it is put there whatever the statement finds, so that nothing else that
   *     is said of the parameter can keep it from there
   */
  void put(Optional<Column> column, Value value, boolean always) {
    Value inner = value;
    while (inner instanceof Value.Converted converted) {
      inner = converted.of();
    }
    if (inner instanceof Value.Bound bound
        && column.filter(Column::notNull).isPresent()
        && !outside.has("trigger")) {
      bound.slot().required(always ? Slot.ALWAYS : bound.at());
    }
  }
}
