package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** How a parameter of one type can be used as another one, where that makes sense. */
final class CastAdvice {
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
  private static final Set<String> TIMES = Set.of("date", "timestamp", "timestamptz");
  private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "char", "name");

  private CastAdvice() {}

  /**
   * An expression.
   *
   * @param parameter with its colon
   * @param own what it is sent as by itself
   * @param wanted what it is to be
   */
  static Optional<String> of(String parameter, SqlType own, SqlType wanted) {
    if (own.array() != wanted.array()) {
      return Optional.empty();
    }
    boolean bytes = own.base().equals("bytea");
    if (bytes || wanted.base().equals("bytea")) {
      return bytes && TEXTS.contains(wanted.text())
          ? Optional.of("convert_from(" + parameter + ", 'UTF8')")
          : TEXTS.contains(own.text())
              ? Optional.of("convert_to(" + parameter + ", 'UTF8')")
              : Optional.empty();
    }
    boolean sensible =
        TEXTS.contains(own.base())
            || TEXTS.contains(wanted.base())
            || both(NUMBERS, own, wanted)
            || both(TIMES, own, wanted);
    return sensible ? Optional.of(parameter + "::" + own + "::" + wanted) : Optional.empty();
  }

  private static boolean both(Set<String> family, SqlType own, SqlType wanted) {
    return family.contains(own.base()) && family.contains(wanted.base());
  }
}
