package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.SqlIdentifier;
import java.util.Set;

/** What PostgreSQL makes of values of one type in a column of another. */
final class Conversions {
  private static final Set<String> COUNTED = Set.of("smallint", "integer", "bigint");
  private static final Set<String> TEXTS = Set.of("text", "varchar", "char");

  private Conversions() {}

  /** Whether without {@code using}; of a type that nobody knows, yes. */
  static boolean assignable(SqlType from, SqlType to) {
    return Conversion.of(from, to).automatic() != Conversion.Automatic.NO;
  }

  /** Whether that is certain. */
  static boolean surely(SqlType from, SqlType to) {
    return Conversion.of(from, to).automatic() == Conversion.Automatic.YES;
  }

  /** Whether a foreign key can lead from one to the other. */
  static boolean comparable(SqlType a, SqlType b) {
    return base(a).equals(base(b))
        || countable(a) && countable(b)
        || TEXTS.contains(base(a)) && TEXTS.contains(base(b));
  }

  /** Whether it can be an identity column's. */
  static boolean countable(SqlType type) {
    return COUNTED.contains(type.text());
  }

  /** A conversion that PostgreSQL knows, by way of text if there is no other. */
  static String using(String column, SqlType from, SqlType to) {
    String name = SqlIdentifier.of(column);
    return TEXTS.contains(base(from)) || assignable(from, to)
        ? name + "::" + to
        : name + "::text::" + to;
  }

  /** Whether they differ in length, precision and scale at most. */
  static boolean sameBase(SqlType a, SqlType b) {
    return base(a).equals(base(b));
  }

  private static String base(SqlType type) {
    return type.base() + (type.array() ? "[]" : "");
  }
}
