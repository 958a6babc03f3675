package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.galvanic.processor.model.CodecModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The codecs of what a class reads from columns and sends to them: those of jsonb, and the user's
 * own. One that has to be made is made once, in a constant.
 */
public final class CodecFields {
  private final CodecExpressions codecs;
  private final NameAllocator names;
  private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();

  /**
   * For one class.
   *
   * @param names those of its fields
   */
  public CodecFields(GeneratedNames generated, NameAllocator names) {
    this.codecs = CodecExpressions.of(generated);
    this.names = names;
  }

  /** The expression of a codec. */
  public CodeBlock codec(ValueType type) {
    boolean there = type instanceof ValueType.RecordOf use && use.arguments().isEmpty();
    return there
        ? codecs.codec(type)
        : CodeBlock.of("$N", fields.computeIfAbsent(type, key -> field(type)));
  }

  /** The expression of a codec of the user's. */
  public CodeBlock codec(CodecModel codec) {
    return codec.instance()
        ? CodeBlock.of("$T.INSTANCE", JavaTypes.of(codec.type()))
        : CodeBlock.of("$N", fields.computeIfAbsent(codec, key -> field(codec)));
  }

  private FieldSpec field(CodecModel codec) {
    ClassName type = JavaTypes.of(codec.type());
    return FieldSpec.builder(
            type,
            names.newName(upper(codec.type().simple())),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("new $T()", type)
        .build();
  }

  private FieldSpec field(ValueType type) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, JavaTypes.boxed(type)),
            names.newName(constant(type) + "_CODEC"),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(codecs.codec(type))
        .build();
  }

  /** A name that says what it is: {@code PART_LIST}. */
  public static String constant(ValueType type) {
    if (type instanceof ValueType.Nullable nullable) {
      return "NULLABLE_" + constant(nullable.of());
    }
    if (type instanceof ValueType.Optional optional) {
      return "OPTIONAL_" + constant(optional.of());
    }
    if (type instanceof ValueType.ListOf list) {
      return constant(list.of()) + "_LIST";
    }
    if (type instanceof ValueType.SetOf set) {
      return constant(set.of()) + "_SET";
    }
    if (type instanceof ValueType.MapOf map) {
      return constant(map.of()) + "_MAP";
    }
    if (type instanceof ValueType.EnumOf use) {
      return upper(use.type().simple());
    }
    if (type instanceof ValueType.RecordOf use) {
      List<String> parts = new ArrayList<>();
      use.arguments().forEach(argument -> parts.add(constant(argument)));
      parts.add(upper(use.type().simple()));
      return String.join("_", parts);
    }
    if (type instanceof ValueType.Scalar scalar) {
      return scalar.scalar().constant();
    }
    throw new IllegalArgumentException("no column holds " + type);
  }

  private static String upper(String name) {
    return Naming.SNAKE_CASE.apply(name).toUpperCase(Locale.ROOT);
  }

  /** The constants that these expressions name. */
  public List<FieldSpec> fields() {
    return List.copyOf(fields.values());
  }
}
