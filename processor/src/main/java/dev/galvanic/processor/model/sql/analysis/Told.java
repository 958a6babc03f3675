package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.Resolution;
import java.util.List;
import java.util.function.Function;

/** The arguments of functions and operators, with parameters that their own types are told of. */
final class Told {
  private final OwnTypes own;

  Told(OwnTypes own) {
    this.own = own;
  }

  /**
   * The arguments as they are, where PostgreSQL knows what is meant and the parameters can be sent
   * so. What is compared with something of another type is left to be told as the mistake that it
   * most likely is.
   *
   * @param resolve which function takes arguments of such types
   */
  List<Value> arguments(List<Value> given, Function<List<SqlType>, Resolution> resolve) {
    if (!own.any(given)) {
      return given;
    }
    Resolution plain = resolve.apply(given.stream().map(Value::type).toList());
    boolean found = plain instanceof Resolution.Found;
    if (plain instanceof Resolution.NotKnown
        || plain instanceof Resolution.Found meant
            && (fits(given, meant) || compares(given, meant))) {
      return given;
    }
    for (List<SqlType> types : own.attempts(given)) {
      if (resolve.apply(types) instanceof Resolution.Found other
          && (!found || exact(types, other.fact()))) {
        return own.told(given, types);
      }
    }
    return given;
  }

  private boolean fits(List<Value> given, Resolution.Found meant) {
    return own.fit(given, meant.fact().parameters());
  }

  private static boolean compares(List<Value> given, Resolution.Found meant) {
    return meant.fact().result().equals(Types.BOOLEAN)
        && given.stream().anyMatch(v -> !v.type().equals(Types.UNTYPED));
  }

  /** Whether it takes just these types, so that nothing else is converted. */
  private static boolean exact(List<SqlType> types, FunctionFact fact) {
    for (int i = 0; i < Math.min(types.size(), fact.parameters().size()); i++) {
      SqlType wanted = fact.parameters().get(i);
      if (Types.known(types.get(i)) && Types.known(wanted) && !types.get(i).equals(wanted)) {
        return false;
      }
    }
    return true;
  }
}
