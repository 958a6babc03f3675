package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Value.Bound;
import dev.galvanic.processor.model.sql.analysis.Value.Constant;
import dev.galvanic.processor.model.sql.catalog.CastFact;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.processor.model.sql.catalog.CommonType;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes values of the type that is wanted, as PostgreSQL does by itself (the manual, chapter 10).
 */
final class Coercion {
  private final Catalog catalog;
  private final Findings findings;
  private final Literals literals;
  private final OwnTypes own;

  Coercion(Catalog catalog, Findings findings, OwnTypes own) {
    this.catalog = catalog;
    this.findings = findings;
    this.literals = new Literals(findings);
    this.own = own;
  }

  /** The value as an operand of that type, which is known to take it. */
  Value to(Value value, SqlType wanted) {
    if (wanted.equals(Types.UNTYPED) || value instanceof Value.Default) {
      return value;
    }
    if (value instanceof Bound bound) {
      return bound(bound, wanted);
    }
    if (value instanceof Constant constant && constant.type().equals(Types.UNTYPED)) {
      literals.check(constant, wanted);
      return new Constant(constant.place(), wanted, constant.kind(), constant.text());
    }
    if (value instanceof Value.RowOf || value.type().equals(wanted)) {
      return value;
    }
    return value.type().equals(Types.UNTYPED)
        ? untyped(value, wanted)
        : new Value.Converted(value.place(), wanted, value);
  }

  /** Values that go into something whose meaning is not known. */
  List<Value> released(List<Value> values) {
    return values.stream().map(v -> to(v, Types.UNDECIDED)).toList();
  }

  private Value untyped(Value value, SqlType wanted) {
    if (value instanceof Value.Converted converted) {
      return new Value.Converted(value.place(), wanted, to(converted.of(), wanted));
    }
    return new Value.Converted(value.place(), wanted, value);
  }

  private Value bound(Bound bound, SqlType wanted) {
    Slot slot = bound.slot();
    if (!bound.type().equals(Types.UNTYPED)) {
      return bound.type().equals(wanted)
          ? bound
          : new Value.Converted(bound.place(), wanted, bound);
    }
    SqlType plain = Types.undecided(wanted) ? Types.UNDECIDED : wanted;
    slot.close(bound.at());
    if (slot.type().equals(Types.UNTYPED)) {
      slot.become(plain);
    } else if (!slot.type().equals(plain)
        && !Types.undecided(slot.type())
        && !Types.undecided(plain)) {
      findings.error(
          Problem.TYPE_MISMATCH,
          bound.at(),
          slot.name().length(),
          slot.name() + " is " + slot.type() + " in one place and " + plain + " in another",
          "Cast it where it differs, as in CAST(" + slot.name() + " AS " + slot.type() + ")");
      slot.become(Types.UNDECIDED);
    }
    return new Bound(bound.place(), plain, slot);
  }

  /** Whether a value of the type goes where the other one is wanted; if nobody knows, it does. */
  boolean implicit(SqlType from, SqlType to) {
    return fits(from, to, CastFact.Context.IMPLICIT);
  }

  /** Whether a column of the type takes it. */
  boolean assigns(SqlType from, SqlType to) {
    return fits(from, to, CastFact.Context.ASSIGNMENT);
  }

  /** Whether a written cast makes one of the other. */
  boolean casts(SqlType from, SqlType to) {
    return fits(from, to, CastFact.Context.EXPLICIT);
  }

  private boolean fits(SqlType from, SqlType to, CastFact.Context most) {
    if (!Types.known(from) || !Types.known(to) || from.equals(to)) {
      return true;
    }
    CastFact.Context needed = catalog.cast(from, to).context();
    return needed == CastFact.Context.NOT_KNOWN || needed.compareTo(most) <= 0;
  }

  /** A truth value for what needs one. */
  Value truth(Value value, String where) {
    if (!implicit(value.type(), Types.BOOLEAN)) {
      findings.error(
          Problem.TYPE_MISMATCH,
          value.at(),
          where + " needs a boolean, and this is " + Types.shown(value.type()),
          "Compare it with something");
      return new Value.Unclear(value.place(), Types.BOOLEAN, List.of(value));
    }
    return to(value, Types.BOOLEAN);
  }

  /** What values have in common. */
  record Common(SqlType type, List<Value> values) {}

  /**
   * Values that go together.
   *
   * @param what of which they are, as in {@code CASE}
   */
  Common common(List<Value> given, String what) {
    List<Value> values = told(given);
    List<SqlType> types = values.stream().map(Value::type).toList();
    SqlType type = commonType(values, types, what);
    return new Common(type, values.stream().map(v -> to(v, type)).toList());
  }

  /** Parameters get their own types, if they cannot be sent as what they would have in common. */
  private List<Value> told(List<Value> given) {
    List<SqlType> types = given.stream().map(Value::type).toList();
    if (!own.any(given)
        || types.stream().anyMatch(Types::undecided)
        || !(catalog.common(types) instanceof CommonType.Of plain)
        || own.fit(given, Collections.nCopies(given.size(), plain.type()))) {
      return given;
    }
    for (List<SqlType> attempt : own.attempts(given)) {
      if (catalog.common(attempt) instanceof CommonType.Of of && kept(given, of.type())) {
        return own.told(given, attempt);
      }
    }
    return given;
  }

  /** Whether nothing but constants and parameters becomes of another type. */
  private static boolean kept(List<Value> values, SqlType type) {
    return values.stream()
        .allMatch(v -> v instanceof Constant || OwnTypes.isOpen(v) || v.type().equals(type));
  }

  private SqlType commonType(List<Value> values, List<SqlType> types, String what) {
    if (types.stream().anyMatch(Types::undecided)) {
      return Types.UNDECIDED;
    }
    CommonType common = catalog.common(types);
    if (common instanceof CommonType.Of of) {
      return of.type();
    }
    if (common instanceof CommonType.Mismatch mismatch) {
      findings.error(
          Problem.TYPE_MISMATCH,
          values.get(mismatch.second()).at(),
          what
              + " has "
              + Types.shown(types.get(mismatch.first()))
              + " and "
              + Types.shown(types.get(mismatch.second()))
              + ", which have no type in common",
          "Cast one of them");
    }
    return Types.UNDECIDED;
  }

  /** The literal's or column's value as text, if nothing wanted another type. */
  Value resolved(Value value) {
    if (!value.type().equals(Types.UNTYPED) || value instanceof Value.Default) {
      return value;
    }
    Value told = own.instead(value, Types.TEXT);
    return told.type().equals(Types.UNTYPED) ? to(told, Types.TEXT) : told;
  }

  static boolean isNull(Value value) {
    return value instanceof Constant constant && constant.kind() == LiteralKind.NULL;
  }

  static String types(List<Value> values) {
    return values.stream().map(v -> Types.shown(v.type()).text()).collect(Collectors.joining(", "));
  }
}
