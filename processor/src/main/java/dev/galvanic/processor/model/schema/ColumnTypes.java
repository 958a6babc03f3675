package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;

/** The types of columns. */
public final class ColumnTypes {
  private static final SqlType JSON = new SqlType("jsonb");

  private ColumnTypes() {}

  /** What {@code @Column(type)} says, or what follows from the component's type. */
  public static SqlType of(ColumnModel column) {
    return column.sqlType().map(SqlType::parse).orElseGet(() -> type(column));
  }

  /** The type of the component, or of what its list holds: what a length and digits are of. */
  public static ValueType value(ColumnModel column) {
    ValueType present = column.type().present();
    if (present instanceof ValueType.ListOf list) {
      return list.of().present();
    }
    return present instanceof ValueType.SetOf set ? set.of().present() : present;
  }

  /** Whether it is a list or set that becomes an array: one of scalars or enums. */
  public static boolean array(ColumnModel column) {
    ValueType present = column.type().present();
    boolean several = present instanceof ValueType.ListOf || present instanceof ValueType.SetOf;
    return several && single(value(column));
  }

  private static SqlType type(ColumnModel column) {
    ValueType value = value(column);
    SqlType one = single(value) ? single(column, value) : JSON;
    return array(column) ? one.arrayOf() : single(column.type().present()) ? one : JSON;
  }

  private static boolean single(ValueType type) {
    return type instanceof ValueType.Scalar || type instanceof ValueType.EnumOf;
  }

  private static SqlType single(ColumnModel column, ValueType value) {
    ScalarType scalar = value instanceof ValueType.Scalar of ? of.scalar() : ScalarType.STRING;
    String name = scalar.sqlType();
    if (scalar == ScalarType.STRING && column.length().isPresent()) {
      name = "varchar(" + column.length().getAsInt() + ")";
    } else if (name.equals("numeric") && column.precision().isPresent()) {
      name += "(" + column.precision().getAsInt() + "," + column.scale().orElse(0) + ")";
    }
    return SqlType.parse(name);
  }
}
