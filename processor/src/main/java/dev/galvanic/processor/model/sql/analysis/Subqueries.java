package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Value.Nested;
import dev.galvanic.processor.model.sql.analysis.Value.Use;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.List;

/** Queries as values, and in conditions. */
final class Subqueries {
  private final Context context;
  private final Operators operators;

  Subqueries(Context context, Operators operators) {
    this.context = context;
    this.operators = operators;
  }

  Value exists(Expression.Exists exists, Level level) {
    Rows rows = context.stars().silently(() -> rows(exists.query(), level));
    return new Nested(new Place(exists.at()), Types.BOOLEAN, Use.EXISTS, List.of(), rows);
  }

  private Rows rows(Query query, Level level) {
    return context.queries().of(query, level.inner(), true);
  }

  Value scalar(Expression.Scalar scalar, Level level) {
    Rows rows = rows(scalar.query(), level);
    return new Nested(
        new Place(scalar.at()), single(rows, scalar.query()), Use.SCALAR, List.of(), rows);
  }

  Value array(Expression.ArrayQuery array, Level level) {
    Rows rows = rows(array.query(), level);
    SqlType type = single(rows, array.query());
    return new Nested(
        new Place(array.at()),
        Types.undecided(type) ? type : type.arrayOf(),
        Use.ARRAY,
        List.of(),
        rows);
  }

  private SqlType single(Rows rows, Query query) {
    if (rows instanceof Rows.Obscure) {
      return Types.UNDECIDED;
    }
    if (rows.heads().size() != 1) {
      boolean several = rows.heads().size() > 1;
      context
          .findings()
          .error(
              Problem.REFUSED,
              several ? rows.heads().get(1).at() : query.at(),
              "a subquery that is a value has one column, and this has " + rows.heads().size(),
              several ? "Select one of them" : "Select one");
      return Types.UNDECIDED;
    }
    return rows.heads().get(0).type();
  }

  Value in(Expression.InQuery in, Level level) {
    Value any = against(in.at(), in.value(), "=", false, in.query(), level);
    return in.not() ? new Value.Logic(new Place(in.at()), "NOT", List.of(any)) : any;
  }

  Value quantified(Expression.QuantifiedQuery of, Level level) {
    return against(of.at(), of.value(), of.operator(), of.all(), of.query(), level);
  }

  /** The subquery is analysed first, then what is compared with it. */
  private Value against(
      int at, Expression value, String operator, boolean all, Query query, Level level) {
    Rows rows = rows(query, level);
    Value left = context.expressions().of(value, level);
    List<Value> values = left instanceof Value.RowOf row ? row.parts() : List.of(left);
    Place place = new Place(at);
    Use use = all ? Use.ALL : Use.ANY;
    if (rows instanceof Rows.Obscure || left.type().equals(Types.RECORD) && values.size() == 1) {
      return new Nested(place, Types.BOOLEAN, use, context.coercion().released(values), rows);
    }
    if (values.size() != rows.heads().size()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              at,
              "the subquery has "
                  + columns(rows.heads().size())
                  + ", and what is compared with it "
                  + (values.size() == 1 ? "is one value" : "are " + values.size()),
              "Select as many columns as there are values");
      return new Value.Unclear(place, Types.BOOLEAN, context.coercion().released(values));
    }
    List<Value> tests = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value column =
          new Value.Unclear(values.get(i).place(), rows.heads().get(i).type(), List.of());
      Value compared = operators.apply(at, operator, values.get(i), column);
      tests.add(compared instanceof Value.Applied ? compared.parts().get(0) : values.get(i));
    }
    return new Nested(place, Types.BOOLEAN, use, tests, rows);
  }

  private static String columns(int count) {
    return count == 1 ? "one column" : count + " columns";
  }
}
