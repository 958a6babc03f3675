package dev.galvanic.processor.generate.codec;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Patterns;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RecordModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec of a record; of a generic one it is made from the codecs of its type variables. */
final class RecordCodec {
  private final RecordModel model;
  private final ClassName name;
  private final TypeName type;
  private final List<Member> members;
  private final CodecExpressions codecs;

  RecordCodec(RecordModel model, Naming naming, GeneratedNames names) {
    this.model = model;
    this.name = names.codec(model.type(), naming);
    this.type = typeOf(model);
    this.members = Member.of(model, naming);
    this.codecs =
        CodecExpressions.of(names, naming)
            .withVariables(variable -> CodeBlock.of("$N", Member.codecOf(variable)));
  }

  Artifact artifact() {
    TypeSpec.Builder codec =
        Sources.finalClass(name, CodeBlock.of("JSON of {@link $T}.\n", JavaTypes.of(model.type())))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type));
    if (model.variables().isEmpty()) {
      codec.addField(CodecParts.instance(name));
    }
    addConstants(codec);
    if (model.variables().isEmpty()) {
      codec.addMethod(CodecParts.privateConstructor());
    } else {
      addVariables(codec);
    }
    codec.addMethod(new WriteMethod(members, codecs).method(type));
    codec.addMethod(new ReadMethod(model, members, codecs).method(type));
    return Sources.file(name, codec.build(), List.of(model.type()));
  }

  private void addConstants(TypeSpec.Builder codec) {
    codec.addField(
        CodecParts.constant(RuntimeTypes.MEMBERS, "MEMBERS").initializer(names()).build());
    for (Member member : members) {
      codec.addField(
          CodecParts.constant(ArrayTypeName.of(TypeName.BYTE), member.constant())
              .initializer("$T.name($S)", RuntimeTypes.JSON_WRITER, member.name())
              .build());
    }
    for (Member member : members) {
      for (Member.Check check : member.checks()) {
        if (check.constraint() instanceof Constraint.Pattern pattern) {
          codec.addField(Patterns.constant(check.pattern(), pattern));
        }
      }
    }
  }

  private CodeBlock names() {
    CodeBlock.Builder builder = CodeBlock.builder().add("$T.builder()", RuntimeTypes.MEMBERS);
    for (Member member : members) {
      String kind = member.component().required() ? "required" : "optional";
      builder.add(".$L($S)", kind, member.name());
    }
    return builder.add(".build()").build();
  }

  private void addVariables(TypeSpec.Builder codec) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (String variable : model.variables()) {
      TypeVariableName typeVariable = TypeVariableName.get(variable);
      TypeName codecType = ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, typeVariable);
      String field = Member.codecOf(variable);
      codec.addTypeVariable(typeVariable);
      codec.addField(codecType, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(codecType, field).addStatement("this.$N = $N", field, field);
    }
    codec.addMethod(constructor.build());
  }

  private static TypeName typeOf(RecordModel model) {
    ClassName raw = JavaTypes.of(model.type());
    return model.variables().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, model.variables().stream().map(TypeVariableName::get).toArray(TypeName[]::new));
  }
}
