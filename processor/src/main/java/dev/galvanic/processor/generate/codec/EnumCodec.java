package dev.galvanic.processor.generate.codec;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.EnumModel;
import java.util.List;

/** The codec of an enum. */
final class EnumCodec {
  private EnumCodec() {}

  static Artifact artifact(EnumModel model, GeneratedNames names) {
    ClassName name = names.codec(model.type());
    ClassName type = JavaTypes.of(model.type());
    CodeBlock texts =
        model.constants().stream().map(c -> CodeBlock.of("$S", c)).collect(CodeBlock.joining(", "));
    CodeBlock constants =
        model.constants().stream()
            .map(c -> CodeBlock.of("$T.$L", type, c))
            .collect(CodeBlock.joining(", "));
    TypeSpec codec =
        Sources.finalClass(name, CodeBlock.of("JSON of {@link $T}.\n", type))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type))
            .addField(CodecParts.instance(name))
            .addField(
                CodecParts.constant(RuntimeTypes.MEMBERS, "NAMES")
                    .initializer("$T.names($L)", RuntimeTypes.MEMBERS, texts)
                    .build())
            .addField(
                CodecParts.constant(
                        ParameterizedTypeName.get(ClassName.get(List.class), type), "CONSTANTS")
                    .initializer("$T.of($L)", List.class, constants)
                    .build())
            .addMethod(CodecParts.privateConstructor())
            .addMethod(CodecParts.write(type).addStatement("out.string(value.name())").build())
            .addMethod(
                CodecParts.read(type)
                    .addStatement("int index = in.oneOf(NAMES)")
                    .addStatement("return index < 0 ? null : CONSTANTS.get(index)")
                    .build())
            .build();
    return Sources.file(name, codec, List.of(model.type()));
  }
}
