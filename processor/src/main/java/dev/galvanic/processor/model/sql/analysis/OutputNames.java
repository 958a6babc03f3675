package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.Keyword;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that PostgreSQL gives to columns that have none (the manual, 7.3.2). */
final class OutputNames {
  static final String NONE = "?column?";

  /** What its catalogue calls types that SQL calls otherwise. */
  private static final Map<String, String> TYPES =
      Map.of(
          "integer", "int4",
          "bigint", "int8",
          "smallint", "int2",
          "boolean", "bool",
          "real", "float4",
          "double precision", "float8",
          "char", "bpchar");

  private OutputNames() {}

  static String of(Expression expression) {
    return strong(expression).or(() -> weak(expression)).orElse(NONE);
  }

  /** A name that a cast keeps. */
  private static Optional<String> strong(Expression expression) {
    if (expression instanceof Expression.ColumnRef ref) {
      return Optional.of(ref.parts().get(ref.parts().size() - 1).text());
    }
    if (expression instanceof Expression.Call call) {
      return Optional.of(call.function().get(call.function().size() - 1).text());
    }
    if (expression instanceof Expression.Field field) {
      return Optional.of(field.name().text());
    }
    if (expression instanceof Expression.KeywordCall call && call.keyword() != Keyword.DEFAULT) {
      return Optional.of(call.keyword().name().toLowerCase(Locale.ROOT));
    }
    if (expression instanceof Expression.Exists) {
      return Optional.of("exists");
    }
    if (expression instanceof Expression.ArrayQuery || expression instanceof Expression.ArrayOf) {
      return Optional.of("array");
    }
    if (expression instanceof Expression.Row) {
      return Optional.of("row");
    }
    return inner(expression);
  }

  /** What is called as something in it is. */
  private static Optional<String> inner(Expression expression) {
    if (expression instanceof Expression.Scalar scalar
        && scalar.query().body() instanceof Query.Select select
        && !select.outputs().isEmpty()) {
      Query.Output first = select.outputs().get(0);
      return first.alias().map(a -> a.text()).or(() -> strong(first.value()));
    }
    if (expression instanceof Expression.Cast cast) {
      return strong(cast.value());
    }
    if (expression instanceof Expression.Collate collate) {
      return strong(collate.value());
    }
    if (expression instanceof Expression.Subscript subscript) {
      return strong(subscript.of());
    }
    return expression instanceof Expression.Case choice
        ? choice.otherwise().flatMap(OutputNames::strong)
        : Optional.empty();
  }

  private static Optional<String> weak(Expression expression) {
    if (expression instanceof Expression.Cast cast) {
      String base = cast.type().type().base();
      String name = TYPES.getOrDefault(base, base);
      return Optional.of(name.substring(name.lastIndexOf('.') + 1));
    }
    if (expression instanceof Expression.Case) {
      return Optional.of("case");
    }
    if (expression instanceof Expression.Collate collate) {
      return weak(collate.value());
    }
    return Optional.empty();
  }
}
