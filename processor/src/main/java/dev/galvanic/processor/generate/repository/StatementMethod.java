package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/**
 * One method of a repository.
 *
 * @param constant the name of the field that has its statement
 * @param database the name of the field that has the database
 */
record StatementMethod(
    StatementModel statement, String constant, String database, GeneratedNames names) {

  MethodSpec method() {
    boolean asynchronous = statement.threading() == Threading.ASYNCHRONOUS;
    StatementCall call = StatementCall.of(statement.result(), new Mappers(names));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(statement.method())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(asynchronous ? stage(call.type()) : call.type());
    for (ParameterModel parameter : statement.parameters()) {
      method.addParameter(ParameterSpec.builder(type(parameter.type()), parameter.name()).build());
    }
    CodeBlock target =
        asynchronous ? CodeBlock.of("$N.async()", database) : CodeBlock.of("$N", database);
    CodeBlock query = CodeBlock.of("$L.$L($L)", target, call.query(), arguments(call));
    CodeBlock result = asynchronous ? call.staged().apply(query) : call.direct().apply(query);
    return method.addStatement(result).build();
  }

  private CodeBlock arguments(StatementCall call) {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$N", constant);
    call.mapper().ifPresent(mapper -> arguments.add(",$W$L", mapper));
    for (SqlBinding binding : statement.bindings()) {
      arguments.add(",$W$L", argument(binding));
    }
    return arguments.build();
  }

  /** A parameter, or what the components that the path names have. */
  private static CodeBlock argument(SqlBinding binding) {
    CodeBlock.Builder argument = CodeBlock.builder().add("$N", binding.path().get(0));
    binding.path().stream().skip(1).forEach(component -> argument.add(".$N()", component));
    return argument.build();
  }

  private static TypeName stage(TypeName type) {
    return ParameterizedTypeName.get(
        ClassName.get(CompletionStage.class),
        type.equals(TypeName.VOID) ? ClassName.get(Void.class) : type.box());
  }

  static TypeName type(ValueType type) {
    return type instanceof ValueType.Nullable
        ? JavaTypes.nullable(JavaTypes.of(type))
        : JavaTypes.of(type);
  }
}
