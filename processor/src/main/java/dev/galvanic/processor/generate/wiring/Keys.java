package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.TypeTexts;
import dev.galvanic.processor.model.KeyModel;

/** The expressions of keys. */
final class Keys {
  private Keys() {}

  static CodeBlock of(KeyModel key) {
    TypeName type = TypeTexts.parse(key.type());
    if (type instanceof ParameterizedTypeName) {
      return CodeBlock.of(
          "$T.generic($S, $S)", RuntimeTypes.KEY, key.type(), key.qualifier().orElse(""));
    }
    return key.qualifier()
        .map(name -> CodeBlock.of("$T.of($T.class, $S)", RuntimeTypes.KEY, type, name))
        .orElseGet(() -> CodeBlock.of("$T.of($T.class)", RuntimeTypes.KEY, type));
  }
}
