package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Argument;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import dev.galvanic.processor.model.sql.syntax.Expression.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value as text that shows how it was read: each operation has parentheses of its own. */
final class Shape {
  private Shape() {}

  /** The first value of a SELECT. */
  static String of(String value) {
    return of(select("SELECT " + value).outputs().get(0).value());
  }

  static Query.Select select(String sql) {
    return (Query.Select) query(sql).body();
  }

  static Query query(String sql) {
    return ((Command.Select) command(sql)).query();
  }

  static Command command(String sql) {
    Parsed parsed = SqlParser.parse(sql);
    if (parsed instanceof Parsed.Valid valid) {
      return valid.command();
    }
    throw new AssertionError(sql + "\n" + parsed);
  }

  static String of(Expression value) {
    if (value instanceof Operation operation) {
      return "("
          + operation.left().map(left -> of(left) + " ").orElse("")
          + operation.operator()
          + " "
          + of(operation.right())
          + ")";
    }
    if (value instanceof Call call) {
      return call(call);
    }
    if (value instanceof Expression.Cast cast) {
      return of(cast.value()) + "::" + cast.type().type();
    }
    if (value instanceof Expression.Is is) {
      return "(" + of(is.value()) + " is " + (is.not() ? "not " : "") + lower(is.test()) + ")";
    }
    if (value instanceof Expression.Between between) {
      return "(%s %sbetween %s %s)"
          .formatted(
              of(between.value()),
              between.not() ? "not " : "",
              of(between.low()),
              of(between.high()));
    }
    if (value instanceof Expression.Distinct distinct) {
      String not = distinct.not() ? "not " : "";
      return "(" + of(distinct.left()) + " is " + not + "distinct " + of(distinct.right()) + ")";
    }
    if (value instanceof Expression.In in) {
      return "(" + of(in.value()) + (in.not() ? " not" : "") + " in " + all(in.list()) + ")";
    }
    if (value instanceof Expression.Quantified quantified) {
      return "(%s %s %s %s)"
          .formatted(
              of(quantified.value()),
              quantified.operator(),
              quantified.all() ? "all" : "any",
              of(quantified.array()));
    }
    return simple(value);
  }

  private static String simple(Expression value) {
    if (value instanceof Expression.Literal literal) {
      return literal.kind() == Expression.LiteralKind.STRING
          ? "'" + literal.text() + "'"
          : literal.text();
    }
    if (value instanceof Expression.ColumnRef column) {
      return names(column.parts());
    }
    if (value instanceof Expression.Star star) {
      return star.qualifier().isEmpty() ? "*" : names(star.qualifier()) + ".*";
    }
    if (value instanceof Expression.Fields fields) {
      return "(" + of(fields.of()) + ").*";
    }
    if (value instanceof Expression.Field field) {
      return "(" + of(field.of()) + ")." + field.name();
    }
    if (value instanceof Expression.Parameter parameter) {
      return ":" + String.join(".", parameter.path());
    }
    if (value instanceof Expression.Subscript subscript) {
      return "%s[%s%s%s]"
          .formatted(
              of(subscript.of()),
              subscript.from().map(Shape::of).orElse(""),
              subscript.slice() ? ":" : "",
              subscript.to().map(Shape::of).orElse(""));
    }
    if (value instanceof Expression.Row row) {
      return "row" + all(row.elements());
    }
    if (value instanceof Expression.ArrayOf array) {
      return "array" + all(array.elements());
    }
    if (value instanceof Expression.KeywordCall call) {
      return lower(call.keyword()) + all(call.arguments());
    }
    if (value instanceof Expression.Collate collate) {
      return "(" + of(collate.value()) + " collate " + names(collate.collation()) + ")";
    }
    if (value instanceof Expression.Case one) {
      return "case("
          + Stream.of(
                  one.of().map(Shape::of).stream(),
                  one.whens().stream().map(w -> of(w.condition()) + " -> " + of(w.result())),
                  one.otherwise().map(Shape::of).stream())
              .flatMap(parts -> parts)
              .collect(Collectors.joining(", "))
          + ")";
    }
    return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String call(Call call) {
    StringBuilder text = new StringBuilder(names(call.function())).append('(');
    text.append(call.distinct() ? "distinct " : "").append(call.star() ? "*" : "");
    text.append(call.arguments().stream().map(Shape::argument).collect(Collectors.joining(", ")));
    keys(text, " order by ", call.orderBy());
    text.append(')');
    keys(text, " within ", call.withinGroup());
    call.filter().ifPresent(filter -> text.append(" filter ").append(of(filter)));
    call.over().ifPresent(over -> text.append(" over ").append(window(over)));
    return text.toString();
  }

  private static String window(Expression.Over over) {
    Window window = over.window();
    if (!over.inline()) {
      return window.name().orElseThrow().text();
    }
    StringBuilder text = new StringBuilder("(");
    window.base().ifPresent(base -> text.append(base.text()).append(' '));
    text.append(all(window.partitionBy()));
    keys(text, " order by ", window.orderBy());
    text.append(window.bounds().isEmpty() ? "" : " " + all(window.bounds()));
    return text.append(')').toString();
  }

  private static void keys(StringBuilder text, String what, List<SortKey> keys) {
    if (!keys.isEmpty()) {
      text.append(what).append(all(keys.stream().map(SortKey::value).toList()));
    }
  }

  private static String argument(Argument argument) {
    Optional<String> name = argument.name().map(n -> n.text() + " => ");
    return name.orElse("") + of(argument.value());
  }

  static String all(List<Expression> values) {
    return values.stream().map(Shape::of).collect(Collectors.joining(", ", "(", ")"));
  }

  static String names(List<Name> names) {
    return names.stream()
        .map(name -> name.quoted() ? "\"" + name.text() + "\"" : name.text())
        .collect(Collectors.joining("."));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
