package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.CommonType;
import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.TypeFact;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** AND, OR, NOT, operators, IN, BETWEEN, IS and ANY. */
final class Comparisons {
  private static final Set<String> LOGIC = Set.of("AND", "OR", "NOT");
  private static final Set<Test> OF_TRUTH = Set.of(Test.TRUE, Test.FALSE, Test.UNKNOWN);

  private final Context context;
  private final Operators operators;

  Comparisons(Context context, Operators operators) {
    this.context = context;
    this.operators = operators;
  }

  private Value of(Expression expression, Level level) {
    return context.expressions().of(expression, level);
  }

  private Value truth(Expression expression, Level level, String where) {
    return context.coercion().truth(of(expression, level), where);
  }

  Value operation(Expression.Operation operation, Level level) {
    String name = operation.operator();
    Optional<Expression> left = operation.left();
    if (LOGIC.contains(name)) {
      List<Value> parts = new ArrayList<>();
      left.ifPresent(l -> parts.add(truth(l, level, name)));
      parts.add(truth(operation.right(), level, name));
      return new Value.Logic(new Place(operation.at()), name, parts);
    }
    if (left.isEmpty()) {
      return operators.apply(operation.at(), name, of(operation.right(), level));
    }
    Value one = of(left.get(), level);
    if (one instanceof Value.RowOf && operation.right() instanceof Expression.Scalar scalar) {
      return context
          .expressions()
          .of(
              new Expression.QuantifiedQuery(
                  operation.at(), left.get(), name, false, scalar.query()),
              level);
    }
    return operators.apply(operation.at(), name, one, of(operation.right(), level));
  }

  Value between(Expression.Between between, Level level) {
    Value above =
        operators.apply(between.at(), ">=", of(between.value(), level), of(between.low(), level));
    Value below =
        operators.apply(between.at(), "<=", of(between.value(), level), of(between.high(), level));
    Value both = new Value.Logic(new Place(between.at()), "AND", List.of(above, below));
    return between.not() ? not(between.at(), both) : both;
  }

  private static Value not(int at, Value value) {
    return new Value.Logic(new Place(at), "NOT", List.of(value));
  }

  Value is(Expression.Is is, Level level) {
    Value value = of(is.value(), level);
    if (OF_TRUTH.contains(is.test())) {
      value = context.coercion().truth(value, "IS " + is.test());
    }
    if (is.test() == Test.NORMALIZED) {
      value = context.coercion().to(value, Types.TEXT);
    }
    return new Value.Asked(new Place(is.at()), value, is.test(), is.not());
  }

  Value distinct(Expression.Distinct distinct, Level level) {
    Value left = of(distinct.left(), level);
    Value right = of(distinct.right(), level);
    Value equal =
        Coercion.isNull(left) || Coercion.isNull(right)
            ? new Value.Unclear(new Place(distinct.at()), Types.BOOLEAN, List.of(left, right))
            : operators.apply(distinct.at(), "=", left, right);
    List<Value> parts = equal.parts();
    return parts.size() == 2 && !(equal instanceof Value.Logic)
        ? new Value.Differs(new Place(distinct.at()), parts.get(0), parts.get(1), distinct.not())
        : new Value.Unclear(new Place(distinct.at()), Types.BOOLEAN, List.of(left, right));
  }

  Value in(Expression.In in, Level level) {
    Value value = of(in.value(), level);
    List<Value> list = context.expressions().all(in.list(), level);
    Value any = in(in.at(), value, list);
    return in.not() ? not(in.at(), any) : any;
  }

  /** Values without columns are compared as one array, if they and the value have a type. */
  private Value in(int at, Value value, List<Value> list) {
    List<Value> fixed = list.stream().filter(v -> !Walk.hasColumns(v)).toList();
    Optional<SqlType> common = fixed.size() > 1 ? common(value, fixed) : Optional.empty();
    Place place = new Place(at);
    List<Value> compared = new ArrayList<>();
    Value left = value;
    for (Value item : list) {
      boolean ofArray = common.isPresent() && !Walk.hasColumns(item);
      Value other = ofArray ? context.coercion().to(item, common.get()) : item;
      Value comparison = operators.apply(at, "=", left, other);
      if (comparison instanceof Value.Applied applied) {
        left = value instanceof Value.Bound ? applied.parts().get(0) : left;
      }
      compared.add(comparison);
    }
    return compared.size() == 1 ? compared.get(0) : new Value.Logic(place, "OR", compared);
  }

  private Optional<SqlType> common(Value value, List<Value> list) {
    if (value instanceof Value.RowOf || list.stream().anyMatch(Value.RowOf.class::isInstance)) {
      return Optional.empty();
    }
    List<SqlType> types = new ArrayList<>(List.of(value.type()));
    list.forEach(v -> types.add(v.type()));
    if (types.stream().anyMatch(Types::undecided)) {
      return Optional.empty();
    }
    return context.catalog().common(types) instanceof CommonType.Of of
        ? Optional.of(of.type())
        : Optional.empty();
  }

  Value quantified(Expression.Quantified quantified, Level level) {
    Value value = of(quantified.value(), level);
    Value array = of(quantified.array(), level);
    if (OwnTypes.isOpen(value) && OwnTypes.isOpen(array)) {
      value = context.ownTypes().instead(value, Types.TEXT);
      array = context.ownTypes().instead(array, Types.TEXT.arrayOf());
    }
    SqlType element = element(array);
    String name = quantified.operator();
    if (element.equals(array.type()) && Types.known(element)) {
      boolean foreign = context.catalog().type(element).isEmpty();
      if (!foreign) {
        context
            .findings()
            .error(
                Problem.TYPE_MISMATCH,
                quantified.at(),
                (quantified.all() ? "ALL" : "ANY") + " needs an array, and this is " + element,
                "Pass an array, or write " + name + " alone");
      }
      return operators.unclear(quantified.at(), "=", List.of(value, array));
    }
    Optional<FunctionFact> fact =
        operators.find(quantified.at(), name, Optional.of(value.type()), element);
    if (fact.isEmpty()) {
      return operators.unclear(quantified.at(), "=", List.of(value, array));
    }
    if (!fact.get().result().equals(Types.BOOLEAN)) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              quantified.at(),
              name + " gives " + fact.get().result() + ", and ANY and ALL need a boolean",
              "Use an operator that compares");
    }
    SqlType wanted = fact.get().parameters().get(1);
    Value left = context.coercion().to(value, fact.get().parameters().get(0));
    Value right =
        array.type().equals(Types.UNTYPED)
            ? context
                .coercion()
                .to(array, wanted.equals(Types.UNTYPED) ? Types.UNTYPED : wanted.arrayOf())
            : array;
    return new Value.Against(
        new Place(quantified.at()), left, List.of(right), quantified.all(), true);
  }

  private SqlType element(Value array) {
    return context
        .catalog()
        .type(array.type())
        .flatMap(TypeFact::element)
        .orElseGet(() -> array.type().element());
  }
}
