package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.CallArgument;
import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.FunctionKind;
import dev.galvanic.processor.model.sql.catalog.Resolution;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls by name: functions, aggregates and window functions. */
final class Calls {
  private final Context context;
  private final CallPlaces places;
  private final UnknownCalls unknown;
  private final Windows windows;
  private final Told told;

  Calls(Context context) {
    this.context = context;
    this.places = new CallPlaces(context);
    this.unknown = new UnknownCalls(context);
    this.windows = new Windows(context);
    this.told = new Told(context.ownTypes());
  }

  Value call(Call call, Level level) {
    List<Value> arguments =
        new ArrayList<>(
            context
                .expressions()
                .all(call.arguments().stream().map(Expression.Argument::value).toList(), level));
    int direct = arguments.size();
    if (direct == 1 && arguments.get(0) instanceof Value.WholeRow row) {
      Optional<Value> column = column(call, row);
      if (column.isPresent()) {
        return column.get();
      }
    }
    arguments.addAll(sorted(call.withinGroup(), level));
    Optional<Value> filter =
        call.filter().map(f -> context.expressions().condition(f, level, Clause.FILTER));
    arguments = told(call, arguments, direct);
    Optional<FunctionFact> found = find(call, arguments, direct);
    if (found.isEmpty()) {
      List<Value> parts = new ArrayList<>(context.coercion().released(arguments));
      parts.addAll(
          context
              .coercion()
              .released(call.over().isPresent() ? windows.of(call, level) : List.of()));
      parts.addAll(context.coercion().released(sorted(call.orderBy(), level)));
      return new Value.Unclear(new Place(call.at()), Types.UNDECIDED, parts);
    }
    FunctionFact fact = found.get();
    context.reads().uses(fact);
    List<Value> taken = taken(fact, arguments);
    boolean ofMany = fact.kind().aggregates() || fact.kind() == FunctionKind.WINDOW;
    if (!ofMany) {
      places.plain(call, fact, level);
      return new Value.Applied(new Place(call.at()), fact.result(), fact, taken);
    }
    return ofMany(call, fact, taken, filter, level);
  }

  /** {@code name(t)} is {@code t.name}, as it was in the language before SQL. */
  private static Optional<Value> column(Call call, Value.WholeRow row) {
    int column = call.function().size() == 1 ? row.range().find(call.function().get(0).text()) : -1;
    return column < 0
        ? Optional.empty()
        : Optional.of(row.range().var(new Place(call.at()), column));
  }

  private Value ofMany(
      Call call, FunctionFact fact, List<Value> taken, Optional<Value> filter, Level level) {
    List<Value> order = new ArrayList<>();
    for (Value key : sorted(call.orderBy(), level)) {
      order.add(context.coercion().resolved(key));
    }
    places.sorted(call, taken, order);
    if (call.over().isPresent()) {
      order.addAll(windows.of(call, level));
    }
    boolean windowed = call.over().isPresent();
    Level of = windowed ? level : Grouping.levelOf(taken, level);
    places.ofMany(call, fact, taken, filter, level, of);
    return new Value.Over(
        new Place(call.at()), fact.result(), fact, taken, order, filter, windowed, of);
  }

  private List<Value> sorted(List<SortKey> keys, Level level) {
    return context.expressions().all(keys.stream().map(SortKey::value).toList(), level);
  }

  private List<Value> taken(FunctionFact fact, List<Value> given) {
    List<Value> taken = new ArrayList<>();
    List<Value> arguments = fact.kind() == FunctionKind.HYPOTHETICAL ? paired(given) : given;
    for (int i = 0; i < arguments.size(); i++) {
      SqlType wanted = i < fact.parameters().size() ? fact.parameters().get(i) : Types.UNTYPED;
      taken.add(context.coercion().to(arguments.get(i), wanted));
    }
    return taken;
  }

  /** {@code rank(3) WITHIN GROUP (ORDER BY x)} asks as if 3 were an x. */
  private List<Value> paired(List<Value> arguments) {
    int half = arguments.size() / 2;
    List<Value> paired = new ArrayList<>(arguments);
    for (int i = 0; i < half; i++) {
      Coercion.Common common =
          context
              .coercion()
              .common(List.of(arguments.get(half + i), arguments.get(i)), "WITHIN GROUP");
      paired.set(half + i, common.values().get(0));
      paired.set(i, common.values().get(1));
    }
    return paired;
  }

  private Optional<FunctionFact> find(Call call, List<Value> arguments, int direct) {
    if (arguments.stream().anyMatch(a -> Types.undecided(a.type()))) {
      return undecided(call, arguments);
    }
    if (call.function().size() > 1
        && !call.function().get(call.function().size() - 2).text().equals("pg_catalog")) {
      unknown.qualified(call);
      return Optional.empty();
    }
    Resolution resolution =
        resolution(call, arguments, arguments.stream().map(Value::type).toList(), direct);
    if (resolution instanceof Resolution.Found found) {
      return Optional.of(found.fact());
    }
    unknown.tell(call, arguments, resolution);
    return Optional.empty();
  }

  /** The arguments, with parameters of their own types where these are wanted. */
  private List<Value> told(Call call, List<Value> arguments, int direct) {
    boolean ours =
        call.function().size() == 1 && arguments.stream().noneMatch(a -> Types.undecided(a.type()));
    return ours
        ? told.arguments(arguments, types -> resolution(call, arguments, types, direct))
        : arguments;
  }

  private Resolution resolution(Call call, List<Value> arguments, List<SqlType> types, int direct) {
    List<CallArgument> typed = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      typed.add(
          new CallArgument(
              types.get(i),
              i < direct ? call.arguments().get(i).name().map(n -> n.text()) : Optional.empty(),
              i == direct - 1 && call.variadic(),
              arguments.get(i) instanceof Value.Bound && types.get(i).equals(Types.UNTYPED)));
    }
    Name name = call.function().get(call.function().size() - 1);
    return context.catalog().function(name.text(), typed);
  }

  /** Of a function that is PostgreSQL's, its kind at least says what it may be. */
  private Optional<FunctionFact> undecided(Call call, List<Value> arguments) {
    String name = call.function().get(call.function().size() - 1).text();
    if (call.function().size() == 1 && !context.catalog().hasFunction(name)) {
      unknown.tell(call, arguments, new Resolution.NotFound(List.of(), List.of()));
      return Optional.empty();
    }
    boolean counts = name.equals("count") && arguments.size() == 1;
    return counts
        ? context.catalog().function(name, List.of(CallArgument.of(Types.TEXT)))
                instanceof Resolution.Found found
            ? Optional.of(found.fact())
            : Optional.empty()
        : Optional.empty();
  }
}
