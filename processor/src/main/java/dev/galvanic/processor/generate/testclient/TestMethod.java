package dev.galvanic.processor.generate.testclient;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Javadoc;
import dev.galvanic.processor.generate.common.OperationResult;
import dev.galvanic.processor.generate.common.RequestParts;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that makes one call, and answers with whatever came. */
final class TestMethod {
  private final TestOperation operation;
  private final RouteModel route;
  private final CodecExpressions codecs;
  private final String called;
  private final NameAllocator names = new NameAllocator();
  private final RequestParts parts;

  TestMethod(
      ServiceModel service, ClientModel client, TestOperation operation, CodecExpressions codecs) {
    this.operation = operation;
    this.route = operation.route();
    this.codecs = codecs;
    called = client.type().nested() + "." + route.handler();
    route.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
    parts = new RequestParts(service, client, route, codecs, names);
  }

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.name())
            .addJavadoc("$L\n", javadoc())
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(RuntimeTypes.TYPED_REPLY, type()));
    for (ParameterModel parameter : route.parameters()) {
      TypeName type = JavaTypes.of(parameter.type());
      method.addParameter(
          parameter.type() instanceof ValueType.Nullable ? JavaTypes.nullable(type) : type,
          names.get(parameter));
    }
    CodeBlock chain =
        CodeBlock.of(
            "$T.of($T.$L, $S, $S)$L",
            RuntimeTypes.CLIENT_REQUEST,
            RuntimeTypes.METHOD,
            route.method(),
            called,
            route.path().text(),
            parts.chain());
    if (parts.chained()) {
      return method.addStatement("return $L", sent(chain)).build();
    }
    String request = names.newName("request");
    return method
        .addStatement("$T $N = $L", RuntimeTypes.CLIENT_REQUEST, request, chain)
        .addCode(parts.rest(request))
        .addStatement("return $L", sent(CodeBlock.of("$N", request)))
        .build();
  }

  private CodeBlock sent(CodeBlock request) {
    String calls = names.clone().newName("calls").equals("calls") ? "calls" : "this.calls";
    CodeBlock reader =
        operation
            .lines()
            .map(item -> CodeBlock.of("$T.of($L)", RuntimeTypes.TEST_LINES, codecs.codec(item)))
            .orElseGet(() -> result().reader());
    return CodeBlock.of("$L.send($L, $L)", calls, request, reader);
  }

  private TypeName type() {
    if (operation.lines().isPresent()) {
      return JavaTypes.of(new ValueType.ListOf(operation.lines().get()));
    } else if (result().isVoid()) {
      return ClassName.get(Void.class);
    }
    TypeName type = result().type().box();
    boolean nullable =
        route.result() instanceof ResultModel.Value value
            && value.type() instanceof ValueType.Nullable;
    return nullable ? JavaTypes.nullable(type) : type;
  }

  private OperationResult result() {
    return new OperationResult(route.result(), codecs);
  }

  /** The route, and the summary if there is one. */
  private String javadoc() {
    String label = Javadoc.text(route.label());
    return Optional.of(route.summary())
        .filter(summary -> !summary.isEmpty())
        .map(summary -> label + ": " + Javadoc.text(summary))
        .orElse(label + ".");
  }
}
