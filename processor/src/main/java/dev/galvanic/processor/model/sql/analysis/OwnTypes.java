package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Value.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The types that parameters have by themselves, of which PostgreSQL knows nothing: it is told where
 * it would not know what is meant, or would mean something that the value cannot be sent as.
 */
final class OwnTypes {
  /** A type, and one that may do instead. */
  private static final int ATTEMPTS = 2;

  private final Parameters parameters;

  OwnTypes(Parameters parameters) {
    this.parameters = parameters;
  }

  private static Optional<SentValue> of(Value value) {
    return isOpen(value)
        ? ((Bound) value).slot().value().filter(v -> !v.types().isEmpty())
        : Optional.empty();
  }

  /** Whether it is a parameter whose type nothing has told yet. */
  static boolean isOpen(Value value) {
    return value instanceof Bound && value.type().equals(Types.UNTYPED);
  }

  /** Whether one of them could be told. */
  boolean any(List<Value> values) {
    return values.stream().anyMatch(v -> of(v).isPresent());
  }

  /** Whether the parameters among them can be sent as these types. */
  boolean fit(List<Value> values, List<SqlType> wanted) {
    for (int i = 0; i < Math.min(values.size(), wanted.size()); i++) {
      if (isOpen(values.get(i)) && !((Bound) values.get(i)).slot().fits(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The types that these values would have then, the best first. */
  List<List<SqlType>> attempts(List<Value> values) {
    List<List<SqlType>> attempts = new ArrayList<>();
    for (int i = 0; i < ATTEMPTS; i++) {
      int attempt = i;
      List<SqlType> types =
          values.stream()
              .map(v -> of(v).map(own -> nth(own.types(), attempt)).orElse(v.type()))
              .toList();
      if (!attempts.contains(types)) {
        attempts.add(types);
      }
    }
    return attempts;
  }

  private static SqlType nth(List<SqlType> types, int n) {
    return types.get(Math.min(n, types.size() - 1));
  }

  /** The values with parameters of these types. */
  List<Value> told(List<Value> values, List<SqlType> types) {
    List<Value> told = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      told.add(of(value).isPresent() ? parameters.cast((Bound) value, types.get(i)) : value);
    }
    return told;
  }

  /** The value of its own type, if it is a parameter that has one. */
  Value told(Value value) {
    return told(List.of(value), attempts(List.of(value)).get(0)).get(0);
  }

  /**
   * The value of its own type, if it cannot be sent as the one that it would get, or is another one
   * by now.
   */
  Value instead(Value value, SqlType wanted) {
    if (!any(List.of(value))) {
      return value;
    }
    SqlType known = ((Bound) value).slot().type();
    boolean other = Types.known(known) && !known.equals(wanted);
    return other || !fit(List.of(value), List.of(wanted)) ? told(value) : value;
  }
}
