package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.Resolution;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Query;
import dev.galvanic.processor.model.sql.syntax.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ORDER BY, LIMIT and OFFSET. */
final class Ordering {
  private final Context context;

  Ordering(Context context) {
    this.context = context;
  }

  /** What a SELECT is sorted by; names of its columns go first. */
  List<Value> selected(List<SortKey> keys, Outputs.Selection selection, Level level) {
    List<Value> values = new ArrayList<>();
    for (SortKey key : keys) {
      Value value =
          output(key.value(), selection, "ORDER BY")
              .or(() -> named(key.value(), selection))
              .orElseGet(() -> context.expressions().of(key.value(), level, Clause.ORDER_BY));
      Value resolved = context.coercion().resolved(value);
      sortable(resolved.type(), key.value().at());
      values.add(resolved);
    }
    return values;
  }

  /** A column by its place in the list. */
  Optional<Value> output(Expression key, Outputs.Selection selection, String where) {
    if (!(key instanceof Expression.Literal literal)) {
      return Optional.empty();
    }
    if (literal.kind() != Expression.LiteralKind.INTEGER) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              literal.at(),
              where + " by a constant that is no column's place",
              "Name a column, or its place in the list");
      return Optional.of(unclear(literal.at()));
    }
    int count = selection.values().size();
    Optional<Integer> place = place(literal.text(), count);
    if (place.isEmpty() && selection.complete()) {
      outside(literal, count, where);
    }
    return Optional.of(
        place.map(p -> selection.values().get(p - 1)).orElseGet(() -> unclear(literal.at())));
  }

  private void outside(Expression.Literal literal, int count, String where) {
    context
        .findings()
        .error(
            Problem.REFUSED,
            literal.at(),
            where + " " + literal.text() + " is no column: there are " + count,
            "Write a number from 1 to " + count);
  }

  private static Optional<Integer> place(String text, int count) {
    try {
      int place = Integer.parseInt(text);
      return place >= 1 && place <= count ? Optional.of(place) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Value unclear(int at) {
    return new Value.Unclear(new Place(at), Types.UNDECIDED, List.of());
  }

  private Optional<Value> named(Expression key, Outputs.Selection selection) {
    if (!(key instanceof Expression.ColumnRef ref) || ref.parts().size() != 1) {
      return Optional.empty();
    }
    List<Value> found = selection.named(ref.parts().get(0).text());
    if (found.size() > 1) {
      context
          .findings()
          .error(
              Problem.AMBIGUOUS_COLUMN,
              ref.at(),
              "'" + ref.parts().get(0) + "' in ORDER BY may be more than one column of the list",
              "Give one of them another name by AS");
    }
    return found.stream().findFirst();
  }

  /** What a combination, or VALUES, is sorted by: its columns and nothing else. */
  void combined(List<SortKey> keys, List<Rows.Head> heads, Level level) {
    List<String> names = heads.stream().map(Rows.Head::name).toList();
    for (SortKey key : keys) {
      if (key.value() instanceof Expression.Literal literal
          && literal.kind() == Expression.LiteralKind.INTEGER) {
        Optional<Integer> place = place(literal.text(), heads.size());
        if (place.isEmpty() && !heads.isEmpty()) {
          outside(literal, heads.size(), "ORDER BY");
        }
      } else if (key.value() instanceof Expression.ColumnRef ref && ref.parts().size() == 1) {
        column(ref, names);
      } else {
        context
            .findings()
            .error(
                Problem.REFUSED,
                key.value().at(),
                "what is combined is sorted by its columns only",
                "Name a column, or put the queries into FROM");
      }
    }
  }

  private void column(Expression.ColumnRef ref, List<String> names) {
    String name = ref.parts().get(0).text();
    if (!names.contains(name) && !names.isEmpty()) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              ref.parts().get(0),
              "there is no column '" + name + "' in what is combined",
              Nearest.question(name, names) + "The columns are " + String.join(", ", names));
    }
  }

  /** LIMIT and OFFSET, the latter first as PostgreSQL does. */
  List<Value> limits(Query query, Level level) {
    List<Value> values = new ArrayList<>();
    query.offset().ifPresent(e -> values.add(limit(e, level, Clause.OFFSET)));
    query.limit().ifPresent(e -> values.add(limit(e, level, Clause.LIMIT)));
    return values;
  }

  private Value limit(Expression expression, Level level, Clause clause) {
    Value value = context.expressions().of(expression, level, clause);
    if (Walk.any(value, v -> v instanceof Value.Var var && level.owns(var.range()))) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              value.at(),
              clause.words() + " cannot depend on a row's columns",
              "Use a parameter or a constant");
    } else if (!context.coercion().assigns(value.type(), Types.BIGINT)) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              value.at(),
              clause.words() + " needs a bigint, and this is " + Types.shown(value.type()),
              "Cast it to bigint");
    }
    return context.coercion().to(value, Types.BIGINT);
  }

  void sortable(SqlType type, int at) {
    needs("<", type, at, "sorted by");
  }

  /** What is told apart has to be equal or not. */
  void equality(SqlType type, int at, String what) {
    needs("=", type, at, "compared for " + what);
  }

  private void needs(String operator, SqlType type, int at, String what) {
    if (Types.known(type)
        && !type.equals(Types.RECORD)
        && context.catalog().operator(operator, Optional.of(type), type)
            instanceof Resolution.NotFound) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              at,
              "values of " + type + " cannot be " + what,
              type.text().equals("json") ? "Cast it to jsonb" : "Use a part of it, or cast it");
    }
  }
}
