package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The statements that read a handler's arguments, and the expressions that stand for them then. */
final class ArgumentReads {
  private final ServiceModel service;
  private final RouteModel route;
  private final NameAllocator locals;
  private final BodyRead body;
  private final Constants constants;
  private final TextRead texts;
  private final CodeBlock.Builder code = CodeBlock.builder();

  ArgumentReads(
      ServiceModel service,
      RouteModel route,
      CodecExpressions codecs,
      Constants constants,
      NameAllocator locals) {
    this.service = service;
    this.route = route;
    this.locals = locals;
    this.body = new BodyRead(route, codecs);
    this.constants = constants;
    this.texts = new TextRead(constants, locals);
  }

  /** All statements, up to the one that throws what was wrong; nothing if nothing is read. */
  CodeBlock code() {
    CodeBlock statements = code.build();
    if (statements.isEmpty()) {
      return statements;
    }
    boolean refuse = service.refuseUnknown() && body.isJson();
    return CodeBlock.builder()
        .addStatement(
            "$T arguments = $T.of(exchange)$L",
            RuntimeTypes.ARGUMENTS,
            RuntimeTypes.ARGUMENTS,
            refuse ? ".refusingUnknownMembers()" : "")
        .add(statements)
        .addStatement("arguments.done()")
        .build();
  }

  /** Reads a parameter and gives the expression to call the handler with. */
  CodeBlock read(ParameterModel parameter) {
    if (parameter.source() instanceof ParameterSource.Context) {
      return CodeBlock.of("exchange");
    } else if (parameter.source() instanceof ParameterSource.QueryRecord) {
      return spread(parameter, "query");
    } else if (parameter.source() instanceof ParameterSource.FormRecord) {
      return spread(parameter, "form");
    }
    String local = locals.newName(parameter.name());
    if (parameter.source() instanceof ParameterSource.Body) {
      code.add(body.statements(parameter, local, constants));
    } else {
      code.add(
          texts.statements(
              new TextRead.Value(
                  local,
                  parameter.type(),
                  parameter.defaultText(),
                  parameter.constraints(),
                  source(parameter))));
    }
    return CodeBlock.of("$N", local);
  }

  private CodeBlock source(ParameterModel parameter) {
    ParameterSource source = parameter.source();
    if (source instanceof ParameterSource.Path path) {
      return CodeBlock.of("arguments.path($S, $L)", path.name(), route.path().indexOf(path.name()));
    } else if (source instanceof ParameterSource.Query query) {
      return CodeBlock.of("arguments.query($S)", query.name());
    } else if (source instanceof ParameterSource.Header header) {
      return CodeBlock.of("arguments.header($S)", header.name());
    } else if (source instanceof ParameterSource.Cookie cookie) {
      return CodeBlock.of("arguments.cookie($S)", cookie.name());
    }
    return CodeBlock.of(
        "arguments.$L($S)",
        parameter.type().parts() ? "part" : "form",
        ((ParameterSource.Form) source).name());
  }

  /** A record whose components are read one by one; it is made when all of them were right. */
  private CodeBlock spread(ParameterModel parameter, String source) {
    ValueType.RecordOf type = (ValueType.RecordOf) parameter.type().present();
    List<CodeBlock> arguments = new ArrayList<>();
    for (ComponentModel component : service.record(type.type()).orElseThrow().components()) {
      String local = locals.newName(component.name());
      code.add(
          texts.statements(
              new TextRead.Value(
                  local,
                  component.type(),
                  component.defaultText(),
                  parameter.valid() ? component.constraints() : List.of(),
                  CodeBlock.of(
                      "arguments.$L($S)", source, service.naming().apply(component.name())))));
      arguments.add(CodeBlock.of("$N", local));
    }
    return CodeBlock.of("new $T($L)", JavaTypes.of(type), CodeBlock.join(arguments, ", "));
  }
}
