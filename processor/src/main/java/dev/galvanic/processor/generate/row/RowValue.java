package dev.galvanic.processor.generate.row;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecFields;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ColumnShape;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ValueType;
import java.util.LinkedHashSet;
import java.util.Optional;

/** The expressions that read values from a row. */
record RowValue(CodecFields codecs) {

  CodeBlock of(ComponentModel component, int column) {
    CodeBlock present = present(component, column);
    if (component.type() instanceof ValueType.Nullable) {
      return CodeBlock.of("row.isNull($L) ? null : $L", column, present);
    }
    return component.type() instanceof ValueType.Optional
        ? CodeBlock.of(
            "row.isNull($L) ? $T.empty() : $T.of($L)",
            column,
            Optional.class,
            Optional.class,
            present)
        : present;
  }

  private CodeBlock present(ComponentModel component, int column) {
    ValueType type = component.type().present();
    if (component.codec().isPresent()) {
      CodeBlock codec = codecs.codec(component.codec().get());
      return CodeBlock.of("row.value($L, $L)", column, codec);
    }
    return switch (ColumnShape.of(type)) {
      case SINGLE -> single(type, column);
      case ARRAY -> array(type, column);
      case JSON ->
          CodeBlock.of(
              "$T.read($L, row.json($L))", RuntimeTypes.JSON_TEXT, codecs.codec(type), column);
      case NONE -> throw new IllegalArgumentException("no column holds " + type);
    };
  }

  private static CodeBlock single(ValueType type, int column) {
    return type instanceof ValueType.EnumOf use
        ? CodeBlock.of("row.oneOf($L, $T.class)", column, JavaTypes.of(use.type()))
        : CodeBlock.of("row.$L($L)", ((ValueType.Scalar) type).scalar().accessor(), column);
  }

  private static CodeBlock array(ValueType type, int column) {
    ValueType element = type.element().orElseThrow();
    CodeBlock list = CodeBlock.of("row.list($L, $T.class)", column, JavaTypes.boxed(element));
    return type instanceof ValueType.SetOf
        ? CodeBlock.of("new $T<>($L)", LinkedHashSet.class, list)
        : list;
  }
}
