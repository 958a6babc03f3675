package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import dev.galvanic.processor.model.sql.syntax.Expression.Over;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.SortKey;
import dev.galvanic.processor.model.sql.syntax.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OVER and WINDOW say. */
final class Windows {
  private static final Pattern RANGE = Pattern.compile("(?i)\\brange\\b");
  private static final Pattern COUNTING = Pattern.compile("(?i)\\b(rows|groups)\\b");

  private final Context context;

  Windows(Context context) {
    this.context = context;
  }

  /** The values by which the call's window is cut and sorted. */
  List<Value> of(Call call, Level level) {
    Over over = call.over().orElseThrow();
    Window window = over.window();
    (over.inline() ? window.base() : window.name()).ifPresent(name -> check(name, level));
    return over.inline() ? values(window, level) : List.of();
  }

  private void check(Name name, Level level) {
    if (!level.windows().containsKey(name.text())) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              name,
              "there is no window '" + name + "'",
              Nearest.question(name.text(), level.windows().keySet())
                  + "Define it by WINDOW "
                  + name
                  + " AS (...)");
    }
  }

  /** Those of WINDOW. */
  List<Value> defined(List<Window> windows, Level level) {
    List<Value> values = new ArrayList<>();
    for (Window window : windows) {
      window.base().ifPresent(name -> check(name, level));
      values.addAll(values(window, level));
    }
    return values;
  }

  private List<Value> values(Window window, Level level) {
    return level.in(
        Clause.WINDOW,
        () -> {
          List<Value> values = new ArrayList<>();
          values.addAll(context.expressions().all(window.partitionBy(), level));
          values.addAll(
              context
                  .expressions()
                  .all(window.orderBy().stream().map(SortKey::value).toList(), level));
          values.replaceAll(context.coercion()::resolved);
          values.forEach(v -> windowed(v));
          distances(window);
          for (Value bound : context.expressions().all(window.bounds(), level)) {
            values.add(
                bound.type().equals(Types.UNTYPED)
                    ? context.coercion().to(bound, distance(window, bound))
                    : bound);
          }
          return values;
        });
  }

  /** RANGE adds to the one key. Of another window it may have that key, too. */
  private void distances(Window window) {
    if (window.bounds().isEmpty() || window.base().isPresent() || window.orderBy().size() == 1) {
      return;
    }
    String text = context.source().between(window.at(), window.bounds().get(0).at());
    Matcher range = RANGE.matcher(text);
    if (range.find() && !COUNTING.matcher(text).find()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              window.at() + range.start(),
              "RANGE with a distance needs one column to be sorted by, and this has "
                  + window.orderBy().size(),
              "Add ORDER BY with one column, or count with ROWS");
    }
  }

  /** ROWS and GROUPS count; RANGE adds to the key, and what that takes is not asked. */
  private SqlType distance(Window window, Value bound) {
    return COUNTING.matcher(context.source().between(window.at(), bound.at())).find()
        ? Types.BIGINT
        : Types.UNDECIDED;
  }

  private void windowed(Value value) {
    if (Walk.any(value, v -> v instanceof Value.Over over && over.windowed())) {
      context
          .findings()
          .error(
              Problem.NOT_GROUPED,
              value.at(),
              "a window function cannot be in a window",
              "Compute it in a subquery");
    }
  }
}
