package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Holds the lengths of a recursion's columns against each other: the first query's {@code
 * varchar(40)} and the second one's {@code text} make {@code varchar}, and PostgreSQL wants what
 * the first one has.
 */
final class Modifiers {
  private Modifiers() {}

  static void check(Rows left, Rows right, int column, Findings findings) {
    if (!(left instanceof Rows.Selected first) || !(right instanceof Rows.Selected second)) {
      return;
    }
    Optional<SqlType> type = of(first.values().get(column));
    Value other = second.values().get(column);
    boolean plain = other instanceof Value.Applied || other instanceof Value.Constant;
    Optional<SqlType> otherType = of(other);
    List<String> modifiers = type.map(SqlType::modifiers).orElse(List.of());
    boolean differs = plain || otherType.map(t -> !t.modifiers().equals(modifiers)).orElse(false);
    if (!modifiers.isEmpty() && differs) {
      Rows.Head head = left.heads().get(column);
      findings.error(
          Problem.TYPE_MISMATCH,
          head.at(),
          "'"
              + head.name()
              + "' is "
              + type.get()
              + " in the first query of the recursion and "
              + head.type()
              + " over all",
          "Cast it to " + head.type() + " in the first query");
    }
  }

  private static Optional<SqlType> of(Value value) {
    return value instanceof Value.Var var
        ? ForeignKeys.base(var).flatMap(v -> v.range().table().map(t -> declared(t, v.column())))
        : Optional.empty();
  }

  private static SqlType declared(Table table, int column) {
    return table.columns().get(column).type();
  }
}
