package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what is put, or left, where NULL is refused. */
record Required(Context context) {

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
    if (column.filter(Column::notNull).isEmpty() || isMended()) {
      return;
    }
    if (inner instanceof Value.Bound bound) {
      bound.slot().required(always ? Slot.ALWAYS : bound.at());
    } else if (inner instanceof Value.Constant constant && constant.kind() == LiteralKind.NULL) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              inner.at(),
              "'" + column.get().name() + "' is not null, and is given NULL",
              "Give it a value");
    }
  }

  /** Tells of the columns that are given no value, have none by themselves, and need one. */
  void leaves(Table table, List<String> given, Name at) {
    List<String> missing =
        table.columns().stream()
            .filter(c -> c.notNull() && c.defaultSql().isEmpty())
            .filter(c -> c.identity() == Column.Identity.NONE)
            .map(Column::name)
            .filter(name -> !given.contains(name))
            .toList();
    if (!missing.isEmpty() && !isMended()) {
      String names = missing.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
      context
          .findings()
          .error(
              Problem.REFUSED,
              at,
              "INSERT leaves out "
                  + names
                  + (missing.size() == 1
                      ? ", which is not null and has no default"
                      : ", which are not null and have no default"),
              "Give " + (missing.size() == 1 ? "it a value" : "them values"));
    }
  }

  /** Whether a trigger of plain SQL may give a column another value first. */
  private boolean isMended() {
    return context.outside().has("trigger");
  }
}
