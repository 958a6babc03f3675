package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.CodecFields;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ColumnShape;
import dev.galvanic.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The expressions that stand for the mappers of rows. One that is made of something is made once,
 * in a constant.
 */
final class Mappers {
  private final GeneratedNames generated;
  private final CodecFields codecs;
  private final NameAllocator names;
  private final Map<ValueType, FieldSpec> fields = new LinkedHashMap<>();

  /**
   * For one repository.
   *
   * @param names those of its fields
   */
  Mappers(GeneratedNames generated, CodecFields codecs, NameAllocator names) {
    this.generated = generated;
    this.codecs = codecs;
    this.names = names;
  }

  CodeBlock of(ValueType type) {
    if (type.present() instanceof ValueType.RecordOf use && !(type instanceof ValueType.Optional)) {
      // It reads many columns; whether the first is NULL says nothing of the row.
      return CodeBlock.of("$T.INSTANCE", generated.rowMapper(use.type()));
    }
    return type instanceof ValueType.Scalar
        ? made(type)
        : CodeBlock.of("$N", fields.computeIfAbsent(type, this::field));
  }

  private FieldSpec field(ValueType type) {
    TypeName row =
        type instanceof ValueType.Nullable
            ? JavaTypes.nullable(JavaTypes.boxed(type))
            : JavaTypes.boxed(type);
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ROW_MAPPER, row),
            names.newName(CodecFields.constant(type) + "_ROW"),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(made(type))
        .build();
  }

  private CodeBlock made(ValueType type) {
    if (type instanceof ValueType.Nullable nullable) {
      return CodeBlock.of("$T.nullable($L)", RuntimeTypes.ROW_MAPPERS, made(nullable.of()));
    }
    if (type instanceof ValueType.Optional optional) {
      return CodeBlock.of("$T.optional($L)", RuntimeTypes.ROW_MAPPERS, made(optional.of()));
    }
    if (type instanceof ValueType.RecordOf use) {
      return CodeBlock.of("$T.INSTANCE", generated.rowMapper(use.type()));
    }
    return switch (ColumnShape.of(type)) {
      case SINGLE -> single(type);
      case ARRAY ->
          CodeBlock.of(
              "$T.list($T.class)",
              RuntimeTypes.ROW_MAPPERS,
              JavaTypes.boxed(type.element().orElseThrow()));
      case JSON -> CodeBlock.of("$T.mapper($L)", RuntimeTypes.JSON_TEXT, codecs.codec(type));
      case NONE -> throw new IllegalArgumentException("no row is read as " + type);
    };
  }

  private static CodeBlock single(ValueType type) {
    return type instanceof ValueType.EnumOf use
        ? CodeBlock.of("$T.oneOf($T.class)", RuntimeTypes.ROW_MAPPERS, JavaTypes.of(use.type()))
        : CodeBlock.of(
            "$T.$L", RuntimeTypes.ROW_MAPPERS, ((ValueType.Scalar) type).scalar().constant());
  }

  /** The constants that these expressions name. */
  List<FieldSpec> fields() {
    return List.copyOf(fields.values());
  }
}
