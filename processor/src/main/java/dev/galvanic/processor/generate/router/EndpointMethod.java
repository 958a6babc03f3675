package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TransactionModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The method that answers one route: reads the arguments, calls the handler, makes the reply. */
final class EndpointMethod {
  private final ServiceModel service;
  private final RouteModel route;
  private final ReplyExpressions replies;
  private final ArgumentReads reads;
  private final Constants constants;
  private final NameAllocator locals = new NameAllocator();

  EndpointMethod(
      ServiceModel service, RouteModel route, CodecExpressions codecs, Constants constants) {
    this.service = service;
    this.route = route;
    this.constants = constants;
    this.replies = new ReplyExpressions(route, codecs);
    List.of("exchange", "arguments", "resource", "replies", "database").forEach(locals::newName);
    this.reads = new ArgumentReads(service, route, codecs, constants, locals);
  }

  MethodSpec method(String name, ClassName resource) {
    boolean async = route.threading() == Threading.ASYNCHRONOUS;
    Map<String, CodeBlock> arguments = new LinkedHashMap<>();
    for (ParameterModel parameter : route.parameters()) {
      arguments.put(parameter.name(), reads.read(parameter));
    }
    CodeBlock handled =
        CodeBlock.of("resource.$N($L)", route.handler(), CodeBlock.join(arguments.values(), ", "));
    CodeBlock within = route.transaction().map(t -> transactional(t, handled)).orElse(handled);
    CodeBlock call = route.logged().map(l -> logged(l, within, arguments)).orElse(within);
    return MethodSpec.methodBuilder(name)
        .addJavadoc("{@link $T#$L}.\n", resource, route.handler())
        .returns(
            async
                ? ParameterizedTypeName.get(
                    ClassName.get(CompletionStage.class), RuntimeTypes.REPLY)
                : RuntimeTypes.REPLY)
        .addParameter(RuntimeTypes.EXCHANGE, "exchange")
        .addException(Exception.class)
        .addCode(reads.code())
        .addCode(async ? asynchronous(call) : blocking(call))
        .build();
  }

  private CodeBlock logged(LoggedModel logged, CodeBlock call, Map<String, CodeBlock> arguments) {
    boolean async = route.threading() == Threading.ASYNCHRONOUS;
    return LoggedExpressions.around(
        constants.logged(route.handler(), logged, service.name()),
        logged,
        LoggedExpressions.verb(async, replies.needsValue()),
        call,
        arguments::get);
  }

  private CodeBlock blocking(CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!replies.needsValue()) {
      code.addStatement(call);
    }
    return code.addStatement("return $L", replies.of(call)).build();
  }

  /**
   * The reply is made outside, so that what is read in the transaction is all that takes time in
   * it.
   */
  private CodeBlock transactional(TransactionModel transaction, CodeBlock call) {
    return TransactionExpressions.around(
        CodeBlock.of("database"),
        constants.transaction(route.handler(), transaction),
        call,
        replies.needsValue());
  }

  private CodeBlock asynchronous(CodeBlock call) {
    if (route.result() instanceof ResultModel.Custom custom && custom.returned()) {
      return CodeBlock.builder().addStatement("return $L", call).build();
    }
    if (route.result() instanceof ResultModel.Streamed streamed
        && streamed.source() == StreamSource.PUBLISHER) {
      return CodeBlock.builder()
          .addStatement("return $T.completedStage($L)", CompletableFuture.class, replies.of(call))
          .build();
    }
    String result = locals.newName(replies.needsValue() ? "result" : "done");
    CodeBlock reply = replies.of(CodeBlock.of("$N", result));
    return CodeBlock.builder()
        .addStatement("return $L.thenApply($N -> $L)", call, result, reply)
        .build();
  }
}
