package dev.galvanic.processor.generate.row;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.model.ValueType;
import java.util.LinkedHashSet;
import java.util.Optional;

/** The expression that reads a value from a row. */
final class RowValue {
  private RowValue() {}

  static CodeBlock of(ValueType type, int column) {
    if (type instanceof ValueType.Nullable nullable) {
      return CodeBlock.of("row.isNull($L) ? null : $L", column, of(nullable.of(), column));
    }
    if (type instanceof ValueType.Optional optional) {
      return CodeBlock.of(
          "row.isNull($L) ? $T.empty() : $T.of($L)",
          column,
          Optional.class,
          Optional.class,
          of(optional.of(), column));
    }
    if (type instanceof ValueType.ListOf list) {
      return CodeBlock.of("row.list($L, $T.class)", column, JavaTypes.boxed(list.of()));
    }
    if (type instanceof ValueType.SetOf set) {
      return CodeBlock.of(
          "new $T<>(row.list($L, $T.class))",
          LinkedHashSet.class,
          column,
          JavaTypes.boxed(set.of()));
    }
    if (type instanceof ValueType.EnumOf use) {
      return CodeBlock.of("$T.valueOf(row.string($L))", JavaTypes.of(use.type()), column);
    }
    if (type instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("row.$L($L)", scalar.scalar().accessor(), column);
    }
    throw new IllegalArgumentException("no column holds " + type);
  }
}
