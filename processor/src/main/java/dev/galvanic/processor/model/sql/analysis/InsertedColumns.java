package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Command.Target;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns that an INSERT gives values, and what each is given. */
final class InsertedColumns {
  private final Context context;
  private final Changes changes;
  private final Command.Insert insert;
  private final Range range;
  private final Level level;
  private final List<Optional<Column>> columns = new ArrayList<>();
  private final Map<String, List<Value>> written = new HashMap<>();

  InsertedColumns(
      Context context, Changes changes, Command.Insert insert, Range range, Level level) {
    this.context = context;
    this.changes = changes;
    this.insert = insert;
    this.range = range;
    this.level = level;
    changes.once(insert.columns());
    insert.columns().forEach(c -> columns.add(changes.column(range, c.column())));
    if (insert.columns().isEmpty()) {
      range.table().ifPresent(t -> t.columns().forEach(c -> columns.add(Optional.of(c))));
    }
  }

  /** What each column may be given, by its name. */
  Map<String, List<Value>> written() {
    return written;
  }

  /** Whether there are as many values as columns; a finding tells if not. */
  boolean fit(List<Value> values) {
    if (range.table().isEmpty() && insert.columns().isEmpty()) {
      return true;
    }
    int count = columns.size();
    if (values.size() > count) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              values.get(count).at(),
              "INSERT has " + values.size() + " values for " + count + " columns",
              insert.columns().isEmpty()
                  ? "Name the columns, and give each one value"
                  : "Give each column one value");
      return false;
    }
    if (values.size() < count && !insert.columns().isEmpty()) {
      Name without = insert.columns().get(values.size()).column();
      context
          .findings()
          .error(
              Problem.REFUSED,
              without,
              "INSERT has " + count + " columns and " + values.size() + " values",
              "Give '" + without + "' a value, or remove it");
      return false;
    }
    return true;
  }

  /** Gives the columns these values, as their types have them. */
  List<Value> assign(List<Value> row) {
    List<Value> assigned = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Value value = assigned(i, row.get(i));
      assigned.add(value);
      name(i).ifPresent(n -> written.computeIfAbsent(n, x -> new ArrayList<>()).add(value));
    }
    return assigned;
  }

  private Value assigned(int i, Value given) {
    Optional<Column> column = i < columns.size() ? columns.get(i) : Optional.empty();
    boolean named = i < insert.columns().size();
    int at = named ? insert.columns().get(i).column().at() : given.at();
    if (!insert.overriding()) {
      changes.identity(
          column, given, at, "Leave it out, or write OVERRIDING SYSTEM VALUE behind the columns");
    }
    if (named && insert.columns().get(i).part()) {
      Target part = insert.columns().get(i);
      Value value = changes.assigned(range, part, given, level);
      return new Value.Unclear(value.place(), value.type(), List.of(value));
    }
    Value value = changes.assigned(column, given);
    new Required(context).put(column, value, true);
    return value;
  }

  /** What the columns are given by a query. */
  void give(Range rows) {
    written.clear();
    for (int i = 0; i < rows.columns().size(); i++) {
      Value value = rows.var(new Place(0), i);
      name(i).ifPresent(n -> written.put(n, List.of(value)));
    }
  }

  private Optional<String> name(int i) {
    return i < insert.columns().size()
        ? Optional.of(insert.columns().get(i).column().text())
        : i < columns.size() ? columns.get(i).map(Column::name) : Optional.empty();
  }
}
