package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** VALUES. */
final class Lists {
  private final Context context;

  Lists(Context context) {
    this.context = context;
  }

  Rows of(Query.Values values, Query query, Level level, boolean resolve) {
    List<List<Value>> rows = new ArrayList<>();
    rows(values, level).forEach(row -> rows.add(new ArrayList<>(row)));
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    List<Rows.Head> heads = new ArrayList<>();
    List<SqlType> types = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int column = i;
      List<Value> down =
          rows.stream().filter(r -> column < r.size()).map(r -> r.get(column)).toList();
      boolean open = !resolve && down.stream().allMatch(v -> v.type().equals(Types.UNTYPED));
      SqlType type = open ? Types.UNTYPED : common(rows, column, down);
      types.add(type);
      heads.add(new Rows.Head("column" + (i + 1), type, down.get(0).at()));
    }
    Ordering ordering = new Ordering(context);
    ordering.combined(query.orderBy(), heads, level);
    ordering.limits(query, level);
    return new Rows.Written(
        heads, rows.stream().map(row -> Retyping.values(row, types, context.coercion())).toList());
  }

  /** The type of a column, whose values become what they are in common with the others. */
  private SqlType common(List<List<Value>> rows, int column, List<Value> down) {
    Coercion.Common common = context.coercion().common(down, "VALUES");
    int next = 0;
    for (List<Value> row : rows) {
      if (column < row.size()) {
        row.set(column, common.values().get(next));
        next++;
      }
    }
    return common.type();
  }

  /** Each row's values, as many in each. */
  List<List<Value>> rows(Query.Values values, Level level) {
    return rows(values, level, row -> row);
  }

  /**
   * The same, each row taken as soon as it is read: what it tells of parameters holds in the next.
   */
  List<List<Value>> rows(Query.Values values, Level level, UnaryOperator<List<Value>> taken) {
    Clause clause = values.rows().size() == 1 ? Clause.INSERTED : Clause.VALUES;
    List<List<Value>> rows = new ArrayList<>();
    for (List<Expression> row : values.rows()) {
      List<Value> meant = level.in(clause, () -> context.expressions().all(row, level));
      int width = rows.isEmpty() ? meant.size() : rows.get(0).size();
      if (meant.size() != width) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                (meant.size() > width ? meant.get(width) : meant.get(meant.size() - 1)).at(),
                "a row of VALUES has " + meant.size() + " values, and the first one has " + width,
                "Give each row the same number of values");
      }
      rows.add(meant.size() == width ? taken.apply(meant) : meant);
    }
    return rows;
  }
}
