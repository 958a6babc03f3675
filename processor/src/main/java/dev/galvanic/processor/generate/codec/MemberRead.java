package dev.galvanic.processor.generate.codec;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.Literals;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ValueType;
import java.util.Optional;

/** The expressions that read a member's value. */
final class MemberRead {
  private final CodecExpressions codecs;

  MemberRead(CodecExpressions codecs) {
    this.codecs = codecs;
  }

  CodeBlock value(ComponentModel component) {
    ValueType type = component.type();
    if (type instanceof ValueType.Nullable nullable) {
      return orNull(CodeBlock.of("null"), present(nullable.of(), component.valid()));
    } else if (type instanceof ValueType.Optional optional) {
      return orNull(
          CodeBlock.of("$T.empty()", Optional.class),
          CodeBlock.of(
              "$T.$L($L)",
              Optional.class,
              optional.of() instanceof ValueType.Scalar ? "of" : "ofNullable",
              present(optional.of(), component.valid())));
    }
    CodeBlock present = present(type, component.valid());
    return component
        .defaultText()
        .map(text -> orNull(Literals.ofText(type, text), present))
        .orElse(present);
  }

  private static CodeBlock orNull(CodeBlock ifNull, CodeBlock otherwise) {
    return CodeBlock.of("in.isNull() ? $L : $L", ifNull, otherwise);
  }

  private CodeBlock present(ValueType type, boolean valid) {
    if (type instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("in.$L()", scalar.scalar().accessor());
    } else if (!valid && checkedBelow(type)) {
      return CodeBlock.of("in.value($L)", codecs.codec(type));
    } else if (type instanceof ValueType.ListOf list) {
      return CodeBlock.of("in.list($L)", codecs.codec(list.of()));
    } else if (type instanceof ValueType.SetOf set) {
      return CodeBlock.of("in.set($L)", codecs.codec(set.of()));
    } else if (type instanceof ValueType.MapOf map) {
      return CodeBlock.of("in.map($L)", codecs.codec(map.of()));
    }
    return CodeBlock.of("in.$L($L)", valid ? "valid" : "value", codecs.codec(type));
  }

  /** Whether there may be constraints below, which only {@code @Valid} lets the reader check. */
  private static boolean checkedBelow(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return checkedBelow(list.of().present());
    } else if (type instanceof ValueType.SetOf set) {
      return checkedBelow(set.of().present());
    } else if (type instanceof ValueType.MapOf map) {
      return checkedBelow(map.of().present());
    }
    return type instanceof ValueType.RecordOf
        || type instanceof ValueType.PageOf
        || type instanceof ValueType.Variable;
  }
}
