package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.util.Optional;

/** Values that annotations give as text, as Java expressions. */
public final class Literals {
  private Literals() {}

  /**
   * The value of {@code @Default}: a literal where Java has one, else what the runtime reads from
   * the text. Only scalars and enums have one.
   */
  public static CodeBlock ofText(ValueType type, String text) {
    if (type instanceof ValueType.Nullable nullable) {
      return ofText(nullable.of(), text);
    } else if (type instanceof ValueType.Optional optional) {
      return CodeBlock.of("$T.of($L)", Optional.class, ofText(optional.of(), text));
    } else if (type instanceof ValueType.EnumOf of) {
      return CodeBlock.of("$T.$L", JavaTypes.of(of.type()), text);
    } else if (type instanceof ValueType.Scalar scalar) {
      return scalar(scalar.scalar(), text);
    }
    throw new IllegalArgumentException("no default for " + type);
  }

  private static CodeBlock scalar(ScalarType type, String text) {
    try {
      return switch (type) {
        case STRING -> CodeBlock.of("$S", text);
        case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
        case BYTE -> CodeBlock.of("(byte) $L", Byte.parseByte(text));
        case SHORT -> CodeBlock.of("(short) $L", Short.parseShort(text));
        case INT -> CodeBlock.of("$L", Integer.parseInt(text));
        case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
        case FLOAT ->
            Float.isFinite(Float.parseFloat(text))
                ? CodeBlock.of("$Lf", Float.parseFloat(text))
                : atRunTime(type, text);
        case DOUBLE ->
            Double.isFinite(Double.parseDouble(text))
                ? CodeBlock.of("$L", Double.parseDouble(text))
                : atRunTime(type, text);
        default -> atRunTime(type, text);
      };
    } catch (NumberFormatException e) {
      // A check has refused such a text; what it says then is no business of a generator.
      return atRunTime(type, text);
    }
  }

  private static CodeBlock atRunTime(ScalarType type, String text) {
    return CodeBlock.of("$T.$L.read($S)", RuntimeTypes.TEXTS, type.constant(), text);
  }

  /** A long for a parameter of that type: without suffix where an int is enough. */
  static String ofLong(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }
}
