package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.OperationResult;
import dev.galvanic.processor.generate.common.RequestParts;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.Threading;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that makes one call: the request from its arguments, then the reply as its result. */
final class OperationMethod {
  private final RouteModel operation;
  private final String called;
  private final OperationResult result;
  private final RequestParts parts;
  private final Optional<FieldSpec> logged;
  private final Optional<FieldSpec> policy;
  private final NameAllocator names = new NameAllocator();

  OperationMethod(
      ServiceModel service,
      ClientModel client,
      RouteModel operation,
      String called,
      CodecExpressions codecs,
      Optional<FieldSpec> logged,
      Optional<FieldSpec> policy) {
    this.operation = operation;
    this.logged = logged;
    this.policy = policy;
    this.called = called;
    this.result = new OperationResult(operation.result(), codecs);
    operation.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
    this.parts = new RequestParts(service, client, operation, codecs, names);
  }

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.handler())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(result.returned(operation.threading()));
    for (ParameterModel parameter : operation.parameters()) {
      method.addParameter(JavaTypes.of(parameter.type()), names.get(parameter));
    }
    CodeBlock start =
        CodeBlock.of(
            "$T.of($T.$L, $S, $S)",
            RuntimeTypes.CLIENT_REQUEST,
            RuntimeTypes.METHOD,
            operation.method(),
            called,
            operation.path().text());
    CodeBlock told =
        policy.map(constant -> CodeBlock.of(".policy($N)", constant)).orElse(CodeBlock.of(""));
    CodeBlock chain = CodeBlock.of("$L$L$L", start, told, parts.chain());
    CodeBlock client =
        CodeBlock.of(names.clone().newName("client").equals("client") ? "client" : "this.client");
    if (parts.chained()) {
      return method.addCode(call(client, chain)).build();
    }
    String request = names.newName("request");
    return method
        .addStatement("$T $N = $L", RuntimeTypes.CLIENT_REQUEST, request, chain)
        .addCode(parts.rest(request))
        .addCode(call(client, CodeBlock.of("$N", request)))
        .build();
  }

  private CodeBlock call(CodeBlock client, CodeBlock request) {
    boolean async = operation.threading() == Threading.ASYNCHRONOUS;
    CodeBlock call = CodeBlock.of("$L.$L($L, $L)", client, verb(async), request, result.reader());
    CodeBlock told = logged.map(field -> logged(field, call, async)).orElse(call);
    String form = result.isVoid() && !async ? "$L" : "return $L";
    return CodeBlock.builder().addStatement(form, told).build();
  }

  private String verb(boolean async) {
    if (result.isStream()) {
      return async ? "publish" : "stream";
    }
    return async ? "callAsync" : "call";
  }

  private CodeBlock logged(FieldSpec constant, CodeBlock call, boolean async) {
    return LoggedExpressions.around(
        constant.name,
        operation.logged().orElseThrow(),
        LoggedExpressions.verb(async, !result.isVoid()),
        call,
        parameter -> CodeBlock.of("$N", parameter));
  }
}
