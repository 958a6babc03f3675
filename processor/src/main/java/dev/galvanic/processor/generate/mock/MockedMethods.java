package dev.galvanic.processor.generate.mock;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Javadoc;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.Counterpart;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** All that a mock has for one operation. */
final class MockedMethods {
  private final ClientModel client;
  private final boolean provided;
  private final RouteModel operation;
  private final ClassName mock;
  private final MockedResult result;
  private final MockedLimits limits;
  private final DocumentedValues documented;
  private final MemberNames names;
  private final String constant;
  private final ClassName call;

  MockedMethods(
      ClientModel client,
      boolean provided,
      RouteModel operation,
      ClassName mock,
      CodecExpressions codecs,
      MemberNames names) {
    this.client = client;
    this.provided = provided;
    this.operation = operation;
    this.mock = mock;
    this.result = new MockedResult(operation, codecs);
    this.documented = new DocumentedValues(client, operation, mock);
    this.limits = new MockedLimits(operation, provided, codecs, documented);
    this.names = names;
    this.constant = names.constant(operation);
    this.call = mock.nestedClass(names.call(operation));
  }

  /** What the operation is called, and what it may answer. */
  FieldSpec constant() {
    String answering = Counterpart.answering(client, operation).handler();
    CodeBlock served =
        answering.equals(operation.handler()) ? CodeBlock.of("") : CodeBlock.of("$S, ", answering);
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.MOCKED_OPERATION, result.value()),
            constant,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "new $T<>($S, $S, $S, $L$L$L$L)$L",
            RuntimeTypes.MOCKED_OPERATION,
            client.type().nested(),
            operation.handler(),
            operation.label(),
            served,
            result.contract(),
            new AllowedErrors(client, operation, provided).calls(),
            documented.calls(),
            limits.calls())
        .build();
  }

  /** The methods that stub it: by values, and by matchers. */
  List<MethodSpec> stubs() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        stub(
            names.exact(operation),
            MockedMethods::declared,
            parameter -> CodeBlock.of("$T.is($N)", RuntimeTypes.ARG, parameter.name())));
    if (!operation.parameters().isEmpty()) {
      methods.add(
          stub(
              names.matching(operation),
              parameter ->
                  ParameterizedTypeName.get(RuntimeTypes.ARG, JavaTypes.of(parameter.type()).box()),
              parameter -> CodeBlock.of("$N", parameter.name())));
    }
    return methods;
  }

  private MethodSpec stub(
      String name,
      Function<ParameterModel, TypeName> type,
      Function<ParameterModel, CodeBlock> argument) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc("$L.\n", Javadoc.text(operation.label()))
            .addModifiers(Modifier.PUBLIC)
            .returns(
                result.isVoid()
                    ? ParameterizedTypeName.get(RuntimeTypes.VOID_STUB, call)
                    : ParameterizedTypeName.get(RuntimeTypes.STUB, call, result.value()));
    CodeBlock.Builder arguments = CodeBlock.builder().add("$N", constant);
    for (ParameterModel parameter : operation.parameters()) {
      method.addParameter(type.apply(parameter), parameter.name());
      arguments.add(", $L", argument.apply(parameter));
    }
    return method
        .addStatement("return $L($L)", result.isVoid() ? "voidStub" : "stub", arguments.build())
        .build();
  }

  /** The method of the client that stands in its place. */
  MethodSpec answer() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.handler())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(result.returned());
    CodeBlock.Builder arguments = CodeBlock.builder();
    List<CodeBlock> values = new ArrayList<>();
    for (ParameterModel parameter : operation.parameters()) {
      method.addParameter(declared(parameter), parameter.name());
      arguments.add(", $N", parameter.name());
      values.add(CodeBlock.of("$N", parameter.name()));
    }
    return method
        .addStatement(
            "$L$T.this.$L($N, new $T($L)$L)",
            result.returns() ? "return " : "",
            mock,
            result.method(),
            constant,
            call,
            CodeBlock.join(values, ", "),
            arguments.build())
        .build();
  }

  /** A call with its arguments. */
  TypeSpec call() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
    operation
        .parameters()
        .forEach(parameter -> components.addParameter(declared(parameter), parameter.name()));
    return TypeSpec.classBuilder(call)
        .addJavadoc("A call of {@link $T#$L}.\n", JavaTypes.of(client.type()), operation.handler())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(Record.class)
        .addMethod(components.build())
        .build();
  }

  private static TypeName declared(ParameterModel parameter) {
    TypeName type = JavaTypes.of(parameter.type());
    return parameter.type() instanceof ValueType.Nullable ? JavaTypes.nullable(type) : type;
  }
}
