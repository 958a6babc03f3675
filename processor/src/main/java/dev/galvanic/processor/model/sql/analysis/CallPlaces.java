package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.FunctionKind;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where functions, aggregates and window functions may stand, and with what. */
final class CallPlaces {
  private final Context context;

  CallPlaces(Context context) {
    this.context = context;
  }

  private void error(Problem problem, Call call, String fact, String action) {
    context.findings().error(problem, call.at(), fact, action);
  }

  /** One that makes a value of the values of one row. */
  void plain(Call call, FunctionFact fact, Level level) {
    String name = fact.name();
    if (fact.kind() == FunctionKind.PROCEDURE) {
      error(Problem.REFUSED, call, name + " is a procedure", "Call it by CALL");
    } else if (call.over().isPresent()) {
      error(
          Problem.REFUSED,
          call,
          name + " is neither a window function nor an aggregate",
          "Remove OVER");
    } else if (call.distinct()
        || call.filter().isPresent()
        || call.star()
        || !call.orderBy().isEmpty()
        || !call.withinGroup().isEmpty()) {
      error(
          Problem.REFUSED,
          call,
          name + " is no aggregate, so it has no DISTINCT, ORDER BY, FILTER or *",
          "Call it with its arguments alone");
    }
    if (fact.returnsSet()) {
      set(call, name, level);
    }
  }

  private void set(Call call, String name, Level level) {
    level.setFound();
    if (!level.clause().sets() || level.conditional()) {
      error(
          Problem.REFUSED,
          call,
          name
              + " gives several rows, which cannot be in "
              + (level.conditional() ? "CASE or COALESCE" : level.clause().words()),
          "Call it in FROM");
    }
  }

  /** ORDER BY in an aggregate with DISTINCT is by what is distinct. */
  void sorted(Call call, List<Value> arguments, List<Value> order) {
    if (call.distinct() && !arguments.containsAll(order)) {
      error(
          Problem.REFUSED,
          call,
          "an aggregate with DISTINCT is ordered by its arguments only",
          "Order by an argument, written the same");
    }
  }

  /** An aggregate or window function. */
  void ofMany(
      Call call,
      FunctionFact fact,
      List<Value> arguments,
      Optional<Value> filter,
      Level level,
      Level of) {
    String name = fact.name();
    boolean windowed = call.over().isPresent();
    if (!windowed && fact.kind() == FunctionKind.WINDOW) {
      error(Problem.REFUSED, call, name + " is a window function", "Write OVER (...) behind it");
    } else if (windowed) {
      window(call, name, arguments, level);
    } else {
      aggregate(call, name, arguments, filter, level, of);
    }
    boolean sorts =
        fact.kind() == FunctionKind.ORDERED_SET || fact.kind() == FunctionKind.HYPOTHETICAL;
    if (sorts && call.withinGroup().isEmpty()) {
      error(
          Problem.REFUSED,
          call,
          name + " needs WITHIN GROUP",
          "Write WITHIN GROUP (ORDER BY ...) behind it");
    }
  }

  private void window(Call call, String name, List<Value> arguments, Level level) {
    level.windowFound();
    if (call.distinct()) {
      error(
          Problem.REFUSED,
          call,
          "a window function cannot have DISTINCT",
          "Count what is distinct in a subquery");
    }
    if (!level.clause().windows()) {
      error(
          Problem.NOT_GROUPED,
          call,
          "the window function " + name + " cannot be in " + level.clause().words(),
          "Compute it in a subquery, and use its column");
    } else if (Walk.any(arguments, v -> v instanceof Value.Over over && over.windowed())) {
      error(
          Problem.NOT_GROUPED,
          call,
          "a window function cannot be within " + name,
          "Compute the inner one in a subquery");
    }
  }

  private void aggregate(
      Call call,
      String name,
      List<Value> arguments,
      Optional<Value> filter,
      Level level,
      Level of) {
    if (name.equals("count") && arguments.isEmpty() && !call.star()) {
      error(Problem.REFUSED, call, "count() does not say what it counts", "Write count(*)");
    }
    boolean misplaced = of == level && !level.clause().aggregates();
    if (!misplaced) {
      of.aggregated();
    }
    if (misplaced) {
      error(
          Problem.NOT_GROUPED,
          call,
          "the aggregate " + name + " cannot be in " + level.clause().words(),
          level.clause() == Clause.WHERE
              ? "Move the condition to HAVING"
              : "Compute it in a subquery, and use its column");
      return;
    }
    Consumer<Value> visitor =
        v -> {
          if (v instanceof Value.Over over && over.level() == of) {
            context
                .findings()
                .error(
                    Problem.NOT_GROUPED,
                    v.at(),
                    over.fact().name() + " cannot be within the aggregate " + name,
                    "Compute it in a subquery");
          }
        };
    arguments.forEach(a -> Walk.through(a, visitor));
    filter.ifPresent(f -> Walk.through(f, visitor));
  }
}
