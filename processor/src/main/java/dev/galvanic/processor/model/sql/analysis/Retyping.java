package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Gives the columns of rows the types that something around them wants. */
final class Retyping {
  private Retyping() {}

  /** The rows with these types; a type that is the same leaves its column as it is. */
  static Rows rows(Rows rows, List<SqlType> types, Coercion coercion) {
    List<Rows.Head> heads = new ArrayList<>();
    for (int i = 0; i < rows.heads().size(); i++) {
      Rows.Head head = rows.heads().get(i);
      heads.add(new Rows.Head(head.name(), types.get(i), head.at()));
    }
    if (rows instanceof Rows.Selected selected) {
      return selected.withValues(values(selected.values(), types, coercion)).withHeads(heads);
    }
    if (rows instanceof Rows.Written written) {
      return new Rows.Written(
          heads, written.rows().stream().map(row -> values(row, types, coercion)).toList());
    }
    if (rows instanceof Rows.Combined combined) {
      return new Rows.Combined(
          combined.leftOnly(),
          rows(combined.left(), types, coercion),
          rows(combined.right(), types, coercion),
          combined.recursion(),
          heads);
    }
    return rows.withHeads(heads);
  }

  static List<Value> values(List<Value> values, List<SqlType> types, Coercion coercion) {
    List<Value> typed = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      typed.add(i < types.size() ? coercion.to(values.get(i), types.get(i)) : values.get(i));
    }
    return typed;
  }
}
