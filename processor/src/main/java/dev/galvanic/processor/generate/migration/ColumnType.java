package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.util.EnumSet;
import java.util.Set;

/** The PostgreSQL type of a column. */
final class ColumnType {
  private static final Set<ScalarType> WHOLE_NUMBERS =
      EnumSet.of(ScalarType.SHORT, ScalarType.INT, ScalarType.LONG);

  private ColumnType() {}

  static String of(ColumnModel column) {
    return column.sqlType().orElseGet(() -> of(column, column.type().present()));
  }

  /** Whether PostgreSQL can count it up by itself. */
  static boolean isWholeNumber(ValueType type) {
    return type.present() instanceof ValueType.Scalar scalar
        && WHOLE_NUMBERS.contains(scalar.scalar());
  }

  private static String of(ColumnModel column, ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return of(column, list.of().present()) + "[]";
    }
    if (type instanceof ValueType.SetOf set) {
      return of(column, set.of().present()) + "[]";
    }
    boolean text =
        type instanceof ValueType.EnumOf
            || type instanceof ValueType.Scalar scalar && scalar.scalar() == ScalarType.STRING;
    if (text) {
      return column.length().isPresent()
          ? "varchar(" + column.length().getAsInt() + ")"
          : ScalarType.STRING.sqlType();
    }
    return type instanceof ValueType.Scalar scalar ? scalar.scalar().sqlType() : "jsonb";
  }
}
