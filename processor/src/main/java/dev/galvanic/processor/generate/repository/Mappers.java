package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ValueType;

/** The expressions that stand for the mappers of rows. */
record Mappers(GeneratedNames names) {

  CodeBlock of(ValueType type) {
    if (type instanceof ValueType.Nullable nullable) {
      // A record's mapper reads many columns; whether the first is NULL says nothing of the row.
      return nullable.of() instanceof ValueType.RecordOf
          ? of(nullable.of())
          : CodeBlock.of("$T.nullable($L)", RuntimeTypes.ROW_MAPPERS, of(nullable.of()));
    }
    if (type instanceof ValueType.Optional optional) {
      return CodeBlock.of("$T.optional($L)", RuntimeTypes.ROW_MAPPERS, of(optional.of()));
    }
    if (type instanceof ValueType.ListOf list) {
      return CodeBlock.of(
          "$T.list($T.class)", RuntimeTypes.ROW_MAPPERS, JavaTypes.boxed(list.of()));
    }
    if (type instanceof ValueType.EnumOf use) {
      return CodeBlock.of("$T.oneOf($T.class)", RuntimeTypes.ROW_MAPPERS, JavaTypes.of(use.type()));
    }
    if (type instanceof ValueType.RecordOf use) {
      return CodeBlock.of("$T.INSTANCE", names.rowMapper(use.type()));
    }
    if (type instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("$T.$L", RuntimeTypes.ROW_MAPPERS, scalar.scalar().constant());
    }
    throw new IllegalArgumentException("no row is read as " + type);
  }
}
