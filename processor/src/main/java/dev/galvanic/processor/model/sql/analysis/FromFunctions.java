package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.analysis.Range.RangeColumn;
import dev.galvanic.processor.model.sql.catalog.FunctionColumn;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.FromItem.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Functions in FROM (the manual, 7.2.1.4). */
final class FromFunctions {
  private final Context context;
  private boolean complete;

  FromFunctions(Context context) {
    this.context = context;
  }

  Range of(FromItem.Function function, Level level) {
    complete = true;
    List<Expression> expressions =
        function.calls().stream().flatMap(c -> apart(c).stream()).toList();
    List<Value> calls = level.in(Clause.FROM, () -> context.expressions().all(expressions, level));
    List<RangeColumn> columns = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      columns.addAll(
          columns(
              calls.get(i),
              expressions.get(i),
              function,
              calls.size() == 1 ? function.alias() : Optional.empty()));
    }
    if (function.ordinality()) {
      columns.add(new RangeColumn("ordinality", Types.BIGINT));
    }
    String name =
        function
            .alias()
            .map(a -> a.name().text())
            .orElseGet(() -> OutputNames.of(function.calls().get(0)));
    Range.Origin origin =
        complete ? new Range.OfFunctions(calls, function.ordinality()) : new Range.OfUnknown();
    return new FromClause(context).renamed(new Range(name, columns, origin), function.alias());
  }

  /** {@code unnest(a, b)} is one for each. */
  private static List<Expression> apart(Expression expression) {
    if (expression instanceof Expression.Call call
        && call.arguments().size() > 1
        && call.function().get(call.function().size() - 1).text().equals("unnest")) {
      return call.arguments().stream()
          .<Expression>map(
              a ->
                  new Expression.Call(
                      call.at(),
                      call.function(),
                      List.of(a),
                      false,
                      false,
                      false,
                      List.of(),
                      List.of(),
                      Optional.empty(),
                      Optional.empty()))
          .collect(Collectors.toList());
    }
    return List.of(expression);
  }

  /** A row that is no argument's has columns that only a list can tell. */
  private void undefined(Value.Applied applied) {
    if (applied.type().equals(Types.RECORD) && !applied.fact().signature().contains("any")) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              applied.at(),
              "the columns of " + applied.fact().name() + " are not told",
              "Write AS name (column type, ...) behind it");
    }
  }

  private List<RangeColumn> columns(
      Value call, Expression expression, FromItem.Function function, Optional<Alias> alias) {
    Conversions conversions = new Conversions(context);
    if (!function.definitions().isEmpty()) {
      return function.definitions().stream()
          .map(d -> new RangeColumn(d.name().text(), conversions.type(d.type())))
          .toList();
    }
    if (call instanceof Value.Applied applied) {
      List<FunctionColumn> columns = applied.fact().columns();
      if (columns.isEmpty()) {
        complete = false;
        undefined(applied);
        return List.of();
      }
      Optional<Table> row = context.schema().table(TableName.of(call.type().text()));
      if (row.isPresent()) {
        return new Tables(context).columns(row.get());
      }
      boolean own = columns.size() == 1 && columns.get(0).name().equals(applied.fact().name());
      if (own) {
        String name = alias.map(a -> a.name().text()).orElse(applied.fact().name());
        return List.of(new RangeColumn(name, call.type()));
      }
      return columns.size() == 1
          ? List.of(new RangeColumn(columns.get(0).name(), call.type()))
          : columns.stream().map(c -> new RangeColumn(c.name(), c.type())).toList();
    }
    if (Types.undecided(call.type()) || call.type().equals(Types.RECORD)) {
      complete = false;
      return List.of();
    }
    String name = alias.map(a -> a.name().text()).orElseGet(() -> OutputNames.of(expression));
    return List.of(new RangeColumn(name, call.type()));
  }
}
