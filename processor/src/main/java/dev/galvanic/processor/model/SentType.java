package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Which of PostgreSQL's types a Java value is sent as. */
public final class SentType {
  private static final SqlType TEXT = new SqlType("text");
  private static final SqlType INTEGER = new SqlType("integer");

  private SentType() {}

  /** What it is sent as by itself; empty if it cannot be sent. */
  public static Optional<SqlType> of(ValueType java) {
    ValueType present = java.present();
    return switch (ColumnShape.of(present)) {
      case SINGLE -> Optional.of(single(present));
      case ARRAY -> Optional.of(single(present.element().orElseThrow().present()).arrayOf());
      case JSON -> Optional.of(new SqlType("jsonb"));
      case NONE -> Optional.empty();
    };
  }

  private static SqlType single(ValueType java) {
    return java instanceof ValueType.Scalar scalar && scalar.scalar() != ScalarType.CHAR
        ? new SqlType(scalar.scalar().sqlType())
        : TEXT;
  }

  /**
   * What it may be sent as where nothing else tells, the best first. PostgreSQL counts days and
   * places in integers, for which a long stands in Java at times.
   */
  public static List<SqlType> all(ValueType java) {
    return of(java)
        .map(type -> type.text().equals("bigint") ? List.of(type, INTEGER) : List.of(type))
        .orElse(List.of());
  }

  /** Whether it can be sent as that; what is not known may be. */
  public static boolean fits(SqlType sql, ValueType java) {
    ValueType present = java.present();
    return switch (ColumnShape.of(present)) {
      case SINGLE -> !sql.array() && scalar(sql, present).orElse(true);
      case ARRAY ->
          sql.array()
              ? scalar(sql.element(), present.element().orElseThrow().present()).orElse(true)
              : !Fits.isKnown(sql);
      // The text of JSON, which may be put into a text as well.
      case JSON -> Fits.isJson(sql) || Fits.sent(sql, ScalarType.STRING).orElse(true);
      case NONE -> true;
    };
  }

  private static Optional<Boolean> scalar(SqlType sql, ValueType java) {
    if (java instanceof ValueType.EnumOf) {
      return Fits.sent(sql, ScalarType.STRING);
    }
    return java instanceof ValueType.Scalar scalar
        ? Fits.sent(sql, scalar.scalar())
        : Optional.empty();
  }
}
