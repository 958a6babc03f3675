package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.SqlTypes;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.catalog.TypeFact;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.TypeName;
import java.util.List;

/** Casts, and COLLATE. */
final class Conversions {
  private final Context context;

  Conversions(Context context) {
    this.context = context;
  }

  Value cast(Expression.Cast cast, Level level) {
    SqlType type = type(cast.type());
    if (cast.value() instanceof Expression.ArrayOf array && type.array()) {
      return elements(array, type, level);
    }
    return cast(cast.at(), context.expressions().of(cast.value(), level), type);
  }

  /** {@code ARRAY[a, b]::type[]} makes each element of that type. */
  private Value elements(Expression.ArrayOf array, SqlType type, Level level) {
    List<Value> elements =
        array.elements().stream()
            .map(
                e ->
                    e instanceof Expression.ArrayOf inner
                        ? elements(inner, type, level)
                        : element(e, type, level))
            .toList();
    return new Value.Elements(new Place(array.at()), type, elements);
  }

  /** An element of an array may be an array itself, of one dimension less. */
  private Value element(Expression element, SqlType array, Level level) {
    Value value = context.expressions().of(element, level);
    return cast(element.at(), value, value.type().array() ? array : array.element());
  }

  private Value cast(int at, Value value, SqlType type) {
    Place place = new Place(at);
    boolean arrayInArray = value.type().array() && !type.array();
    if (value.type().equals(type)) {
      return value;
    }
    if (value.type().equals(Types.UNTYPED)) {
      Value typed = context.coercion().to(value, type);
      return new Value.Converted(place, type, typed);
    }
    if (!(value instanceof Value.RowOf)
        && !value.type().equals(Types.RECORD)
        && !context.coercion().casts(value.type(), type)) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              at,
              "no cast makes " + type + " of " + Types.shown(value.type()),
              arrayInArray
                  ? "Take an element of the array"
                  : "Cast it to text first, if that is" + " what you mean");
    }
    return new Value.Converted(place, type, value);
  }

  /** The type of a cast; its modifiers are of no account. */
  SqlType type(TypeName name) {
    SqlType type = name.type();
    boolean catalogued = context.catalog().type(type).isPresent();
    boolean row = context.schema().table(TableName.of(type.base())).isPresent();
    if (row) {
      return type;
    }
    if (!catalogued && !SqlTypes.exists(type)) {
      unknown(name);
    }
    return context.catalog().type(type).map(TypeFact::type).orElseGet(() -> Types.plain(type));
  }

  private void unknown(TypeName name) {
    String base = name.type().base();
    boolean elsewhere = context.outside().has(base) || context.outside().extensions();
    if (elsewhere || context.schema().tables().isEmpty()) {
      context
          .findings()
          .note(
              name.at(),
              "the type " + base + " is none of PostgreSQL's own",
              "Nothing is to be done, unless it is misspelt");
    } else {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              name.at(),
              "there is no type '" + base + "'",
              Nearest.question(base, SqlTypes.names()) + "Name a type of PostgreSQL");
    }
  }

  Value collate(Expression.Collate collate, Level level) {
    Value value = context.expressions().of(collate.value(), level);
    boolean text =
        !Types.known(value.type())
            || context.catalog().type(value.type()).map(f -> textual(f)).orElse(true);
    if (!text) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              collate.at(),
              "COLLATE is for text, and this is " + value.type(),
              "Remove it");
    }
    return value.type().equals(Types.UNTYPED)
        ? value
        : new Value.Converted(new Place(collate.at()), value.type(), value);
  }

  private static boolean textual(TypeFact fact) {
    // An array is collated as its elements are; whether these are text is not asked.
    return fact.category() == 'S' || fact.category() == 'A' || fact.category() == 'U';
  }
}
