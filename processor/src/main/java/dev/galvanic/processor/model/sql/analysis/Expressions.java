package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Gives expressions their meaning, each kind by what knows of it. */
final class Expressions {
  private static final Map<LiteralKind, SqlType> LITERALS =
      Map.of(
          LiteralKind.DECIMAL, Types.NUMERIC,
          LiteralKind.STRING, Types.UNTYPED,
          LiteralKind.BITS, new SqlType("bit"),
          LiteralKind.BOOLEAN, Types.BOOLEAN,
          LiteralKind.NULL, Types.UNTYPED);

  private final Context context;
  private final Names names;
  private final Map<Class<?>, BiFunction<Expression, Level, Value>> kinds = new HashMap<>();

  Expressions(Context context) {
    this.context = context;
    this.names = new Names(context);
    Operators operators = new Operators(context);
    Comparisons comparisons = new Comparisons(context, operators);
    Conditionals conditionals = new Conditionals(context, operators);
    Conversions conversions = new Conversions(context);
    Composites composites = new Composites(context);
    Subqueries subqueries = new Subqueries(context, operators);
    Calls calls = new Calls(context);
    on(Expression.Literal.class, (e, level) -> literal(e));
    on(Expression.Parameter.class, (e, level) -> context.parameters().use(e));
    on(Expression.ColumnRef.class, names::column);
    on(Expression.Fields.class, composites::fields);
    on(Expression.Star.class, (e, level) -> composites.star(e, names, level));
    on(Expression.Call.class, calls::call);
    on(Expression.KeywordCall.class, conditionals::keyword);
    on(Expression.Operation.class, comparisons::operation);
    on(Expression.Cast.class, conversions::cast);
    on(Expression.Case.class, conditionals::choice);
    on(Expression.In.class, comparisons::in);
    on(Expression.Between.class, comparisons::between);
    on(Expression.Is.class, comparisons::is);
    on(Expression.Distinct.class, comparisons::distinct);
    on(Expression.Quantified.class, comparisons::quantified);
    on(Expression.InQuery.class, subqueries::in);
    on(Expression.QuantifiedQuery.class, subqueries::quantified);
    on(Expression.Exists.class, subqueries::exists);
    on(Expression.Scalar.class, subqueries::scalar);
    on(Expression.ArrayQuery.class, subqueries::array);
    on(Expression.ArrayOf.class, composites::array);
    on(Expression.Row.class, composites::row);
    on(Expression.Subscript.class, composites::subscript);
    on(Expression.Field.class, composites::field);
    on(Expression.Collate.class, conversions::collate);
    on(Expression.Opaque.class, (e, level) -> opaque(e));
  }

  private <E extends Expression> void on(Class<E> kind, BiFunction<E, Level, Value> meaning) {
    kinds.put(kind, (expression, level) -> meaning.apply(kind.cast(expression), level));
  }

  Value of(Expression expression, Level level) {
    BiFunction<Expression, Level, Value> meaning = kinds.get(expression.getClass());
    if (meaning == null) {
      throw new IllegalStateException("no meaning of " + expression.getClass());
    }
    return meaning.apply(expression, level);
  }

  /** In a clause of the query. */
  Value of(Expression expression, Level level, Clause clause) {
    return level.in(clause, () -> of(expression, level));
  }

  List<Value> all(List<? extends Expression> expressions, Level level) {
    return expressions.stream().map(e -> of(e, level)).toList();
  }

  /** A condition, as WHERE has one. */
  Value condition(Expression expression, Level level, Clause clause) {
    return context.coercion().truth(of(expression, level, clause), clause.words());
  }

  Names names() {
    return names;
  }

  private static Value literal(Expression.Literal literal) {
    SqlType type =
        literal.kind() == LiteralKind.INTEGER
            ? whole(literal.text())
            : LITERALS.getOrDefault(literal.kind(), Types.UNDECIDED);
    return new Value.Constant(new Place(literal.at()), type, literal.kind(), literal.text());
  }

  /** The least of the types that hold it. */
  private static SqlType whole(String text) {
    String digits = text.replace("_", "");
    int radix = Map.of("0x", 16, "0o", 8, "0b", 2).getOrDefault(prefix(digits), 10);
    int bits = new BigInteger(radix == 10 ? digits : digits.substring(2), radix).bitLength();
    return bits <= 31 ? Types.INTEGER : bits <= 63 ? Types.BIGINT : Types.NUMERIC;
  }

  private static String prefix(String digits) {
    return digits.length() < 2 ? "" : digits.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
  }

  private Value opaque(Expression.Opaque opaque) {
    context.findings().note(opaque.at(), opaque.what() + " is not read", "Nothing is to be done");
    return new Value.Unclear(new Place(opaque.at()), Types.UNDECIDED, List.of());
  }
}
