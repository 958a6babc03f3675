package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.TypeFact;
import dev.galvanic.processor.model.sql.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Arrays, rows and their parts. */
final class Composites {
  private final Context context;

  Composites(Context context) {
    this.context = context;
  }

  Value array(Expression.ArrayOf array, Level level) {
    if (array.elements().isEmpty()) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              array.at(),
              "nothing tells the type of the empty array",
              "Cast it, as in ARRAY[]::text[]");
      return new Value.Unclear(new Place(array.at()), Types.UNDECIDED, List.of());
    }
    Coercion.Common common =
        context.coercion().common(context.expressions().all(array.elements(), level), "ARRAY");
    SqlType type = Types.undecided(common.type()) ? Types.UNDECIDED : common.type().arrayOf();
    return new Value.Elements(new Place(array.at()), type, common.values());
  }

  Value row(Expression.Row row, Level level) {
    List<Value> parts = new ArrayList<>();
    for (Expression element : row.elements()) {
      if (element instanceof Expression.Star star && !star.qualifier().isEmpty()) {
        Optional<Item> item = context.expressions().names().item(star.qualifier(), level);
        if (item.isPresent() && item.get().complete()) {
          item.get().columns().forEach(c -> parts.add(c.at(new Place(star.at()))));
          continue;
        }
      }
      parts.add(context.expressions().of(element, level));
    }
    return new Value.RowOf(new Place(row.at()), parts);
  }

  /** {@code t.*} as a value is the row. */
  Value star(Expression.Star star, Names names, Level level) {
    return star.qualifier().isEmpty()
        ? new Value.Unclear(new Place(star.at()), Types.UNDECIDED, List.of())
        : names.column(
            new Expression.ColumnRef(
                star.qualifier().get(0).at(),
                star.qualifier().subList(star.qualifier().size() - 1, star.qualifier().size())),
            level);
  }

  /** {@code (t).*} where it is one value. */
  Value fields(Expression.Fields fields, Level level) {
    return context.expressions().of(fields.of(), level);
  }

  /** Subscripts of several dimensions are one access. */
  Value subscript(Expression.Subscript outermost, Level level) {
    return subscript(outermost, root -> context.expressions().of(root, level), level);
  }

  /**
   * The same of a value that is known.
   *
   * @param meaning of what the subscripts are of
   */
  Value subscript(
      Expression.Subscript outermost, Function<Expression, Value> meaning, Level level) {
    Expression root = outermost;
    boolean slice = false;
    List<Value> indexes = new ArrayList<>();
    int depth = 0;
    while (root instanceof Expression.Subscript subscript) {
      slice |= subscript.slice();
      Stream.of(subscript.from(), subscript.to())
          .flatMap(Optional::stream)
          .forEach(e -> indexes.add(context.expressions().of(e, level)));
      root = subscript.of();
      depth++;
    }
    // Its elements' type is an array's own.
    Value of = context.ownTypes().told(meaning.apply(root));
    Place place = new Place(outermost.at());
    Optional<TypeFact> fact = context.catalog().type(of.type());
    Optional<SqlType> piece = fact.flatMap(TypeFact::subscripted);
    if (piece.isEmpty()) {
      return notSubscripted(place, of, indexes, fact.isPresent());
    }
    boolean array = of.type().array();
    List<Value> parts = new ArrayList<>(List.of(of));
    for (Value index : indexes) {
      parts.add(array ? index(index) : context.coercion().resolved(index));
    }
    SqlType type = array && slice ? of.type() : piece.get();
    return new Value.Piece(place, type, parts, slice, depth);
  }

  private Value notSubscripted(Place place, Value of, List<Value> indexes, boolean known) {
    if (known && Types.known(of.type())) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              place.at(),
              "a value of " + of.type() + " has no elements",
              "Remove the subscript");
    }
    List<Value> parts = new ArrayList<>(List.of(of));
    parts.addAll(indexes);
    return new Value.Unclear(place, Types.UNDECIDED, context.coercion().released(parts));
  }

  private Value index(Value index) {
    if (!context.coercion().assigns(index.type(), Types.INTEGER)) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              index.at(),
              "a subscript is an integer, and this is " + index.type(),
              "Cast it to integer");
    }
    return context.coercion().to(index, Types.INTEGER);
  }

  /** A part of a row that is known; of a composite type nobody knows the parts. */
  Value field(Expression.Field field, Level level) {
    Value of = context.expressions().of(field.of(), level);
    Place place = new Place(field.at());
    if (of instanceof Value.WholeRow row && row.range().complete()) {
      int column = row.range().find(field.name().text());
      if (column >= 0) {
        return row.range().var(place, column);
      }
      List<String> names = row.range().columns().stream().map(Range.RangeColumn::name).toList();
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              field.name(),
              "there is no column '" + field.name() + "' in " + row.range().name(),
              Nearest.question(field.name().text(), names)
                  + "The columns are "
                  + String.join(", ", names));
    } else if (!Types.undecided(of.type())) {
      context
          .findings()
          .note(
              field.name().at(),
              "the parts of " + of.type() + " are not known",
              "Nothing is to be done");
    }
    return new Value.Unclear(place, Types.UNDECIDED, context.coercion().released(List.of(of)));
  }
}
