package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.Keyword;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CASE, and the functions that are words of the language. */
final class Conditionals {
  private static final Map<Keyword, SqlType> WORDS = new EnumMap<>(Keyword.class);

  static {
    WORDS.put(Keyword.CURRENT_DATE, new SqlType("date"));
    WORDS.put(Keyword.CURRENT_TIME, new SqlType("timetz"));
    WORDS.put(Keyword.CURRENT_TIMESTAMP, new SqlType("timestamptz"));
    WORDS.put(Keyword.LOCALTIME, new SqlType("time"));
    WORDS.put(Keyword.LOCALTIMESTAMP, new SqlType("timestamp"));
    WORDS.put(Keyword.CURRENT_USER, new SqlType("name"));
    WORDS.put(Keyword.CURRENT_CATALOG, new SqlType("name"));
    WORDS.put(Keyword.CURRENT_SCHEMA, new SqlType("name"));
    WORDS.put(Keyword.GROUPING, Types.INTEGER);
    WORDS.put(Keyword.MERGE_ACTION, Types.TEXT);
  }

  private static final Set<Clause> DEFAULTS =
      Set.of(Clause.INSERTED, Clause.VALUES, Clause.SET, Clause.MERGE);

  private final Context context;
  private final Operators operators;

  Conditionals(Context context, Operators operators) {
    this.context = context;
    this.operators = operators;
  }

  Value keyword(Expression.KeywordCall call, Level level) {
    Place place = new Place(call.at());
    if (call.keyword() == Keyword.DEFAULT) {
      if (!DEFAULTS.contains(level.clause())) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                call.at(),
                "DEFAULT cannot be in " + level.clause().words(),
                "Leave the column out");
      }
      return new Value.Default(place);
    }
    boolean before = level.conditional();
    level.conditional(before || call.keyword() == Keyword.COALESCE);
    List<Value> arguments = context.expressions().all(call.arguments(), level);
    level.conditional(before);
    SqlType type = WORDS.get(call.keyword());
    if (type != null) {
      return new Value.Word(place, type, call.keyword(), arguments);
    }
    if (call.keyword() == Keyword.NULLIF) {
      return nullIf(call.at(), arguments);
    }
    Coercion.Common common = context.coercion().common(arguments, call.keyword().name());
    return new Value.Word(place, common.type(), call.keyword(), common.values());
  }

  private Value nullIf(int at, List<Value> arguments) {
    Value equal = operators.apply(at, "=", arguments.get(0), arguments.get(1));
    List<Value> compared = equal instanceof Value.Applied ? equal.parts() : arguments;
    // It is the value as it was compared: a varchar was compared as text.
    return new Value.Word(new Place(at), compared.get(0).type(), Keyword.NULLIF, compared);
  }

  Value choice(Expression.Case choice, Level level) {
    boolean before = level.conditional();
    level.conditional(true);
    Optional<Value> of =
        choice.of().map(e -> context.coercion().resolved(context.expressions().of(e, level)));
    List<Value> conditions = new ArrayList<>();
    List<Value> results = new ArrayList<>();
    for (Expression.When when : choice.whens()) {
      Value condition = context.expressions().of(when.condition(), level);
      conditions.add(
          of.isPresent()
              ? operators.apply(condition.at(), "=", of.get(), condition)
              : context.coercion().truth(condition, "WHEN"));
      results.add(context.expressions().of(when.result(), level));
    }
    Place place = new Place(choice.at());
    // PostgreSQL looks at ELSE first, when it seeks a type.
    List<Value> inOrder = new ArrayList<>();
    inOrder.add(
        choice
            .otherwise()
            .map(e -> context.expressions().of(e, level))
            .orElseGet(() -> new Value.Constant(place, Types.UNTYPED, LiteralKind.NULL, "")));
    inOrder.addAll(results);
    level.conditional(before);
    Coercion.Common common = context.coercion().common(inOrder, "CASE");
    List<Value> typed = new ArrayList<>(common.values().subList(1, inOrder.size()));
    if (choice.otherwise().isPresent()) {
      typed.add(common.values().get(0));
    }
    return new Value.Choice(place, common.type(), conditions, typed);
  }
}
