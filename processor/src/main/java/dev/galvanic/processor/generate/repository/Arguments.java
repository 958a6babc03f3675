package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecFields;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ColumnShape;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.ValueType;
import java.util.List;

/** The expressions of what is sent with a statement. */
record Arguments(CodecFields codecs) {

  List<CodeBlock> of(List<SqlBinding> bindings) {
    return bindings.stream().map(binding -> sent(binding, binding.path().get(0))).toList();
  }

  /**
   * All in one array.
   *
   * @param list the parameter whose elements it is made for
   * @param element the name of one
   */
  CodeBlock array(List<SqlBinding> bindings, String list, String element) {
    return bindings.stream()
        .map(b -> sent(b, b.path().get(0).equals(list) ? element : b.path().get(0)))
        .collect(CodeBlock.joining(",$W", "new Object[] {", "}"));
  }

  private CodeBlock sent(SqlBinding binding, String root) {
    CodeBlock value = value(binding, root);
    ValueType type = binding.type();
    if (binding.codec().isPresent()) {
      return encoded(value, type, codecs.codec(binding.codec().get()));
    }
    if (ColumnShape.of(type) != ColumnShape.JSON) {
      return value;
    }
    CodeBlock orNull =
        type instanceof ValueType.Optional ? CodeBlock.of("$L.orElse(null)", value) : value;
    CodeBlock codec = codecs.codec(type.present());
    return CodeBlock.of("$T.of($L, $L)", RuntimeTypes.JSON_TEXT, codec, orNull);
  }

  private static CodeBlock encoded(CodeBlock value, ValueType type, CodeBlock codec) {
    if (type instanceof ValueType.Optional) {
      return CodeBlock.of("$L.map($L::encode).orElse(null)", value, codec);
    }
    return type instanceof ValueType.Nullable
        ? CodeBlock.of("$L == null ? null : $L.encode($L)", value, codec, value)
        : CodeBlock.of("$L.encode($L)", codec, value);
  }

  /** A parameter, or what the components that the path names have. */
  private static CodeBlock value(SqlBinding binding, String root) {
    CodeBlock.Builder value = CodeBlock.builder().add("$N", root);
    binding.path().stream().skip(1).forEach(component -> value.add(".$N()", component));
    return value.build();
  }
}
