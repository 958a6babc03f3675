package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the arguments of a call add to its request: one chained call each, but a loop for those that
 * are lists or sets, and a condition for bytes that may not be there.
 */
public final class RequestParts {
  private static final String JSON = "application/json";

  private final ServiceModel service;
  private final ClientModel client;
  private final RouteModel operation;
  private final CodecExpressions codecs;
  private final NameAllocator names;
  private final List<CodeBlock> chain = new ArrayList<>();
  private final List<Many> loops = new ArrayList<>();
  private final List<MaybeBody> bodies = new ArrayList<>();

  /** Several values under one name: {@code call} is query, header, cookie, form or part. */
  private record Many(String call, String name, ValueType element, CodeBlock values) {}

  /** A body that is sent as it is, if it is there. */
  private record MaybeBody(CodeBlock there, CodeBlock call) {}

  /**
   * For an operation.
   *
   * @param names that its parameters have, by the parameter, and that are taken
   */
  public RequestParts(
      ServiceModel service,
      ClientModel client,
      RouteModel operation,
      CodecExpressions codecs,
      NameAllocator names) {
    this.service = service;
    this.client = client;
    this.operation = operation;
    this.codecs = codecs;
    this.names = names;
    if (client.plain()) {
      chain.add(CodeBlock.of(".replies($T.PLAIN)", RuntimeTypes.REPLY_STYLE));
    }
    variables();
    accepted();
    if (operation.multipart()) {
      chain.add(CodeBlock.of(".multipart()"));
    }
    operation.parameters().forEach(this::add);
    if (operation.form()
        && !operation.multipart()
        && loops.stream().anyMatch(many -> many.call().equals("form"))) {
      // Lists may be empty, and whoever answers waits for a form all the same.
      chain.add(CodeBlock.of(".form()"));
    }
  }

  /** The calls that follow the request's own. */
  public CodeBlock chain() {
    return CodeBlock.join(chain, "");
  }

  /** Whether the chain is all of it. */
  public boolean chained() {
    return loops.isEmpty() && bodies.isEmpty();
  }

  /** What follows the chain, as statements. */
  public CodeBlock rest(String request) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (MaybeBody body : bodies) {
      code.beginControlFlow("if ($L)", body.there())
          .addStatement("$N = $N$L", request, request, body.call())
          .endControlFlow();
    }
    for (Many many : loops) {
      String one = names.clone().newName("one");
      code.beginControlFlow("for ($T $N : $L)", JavaTypes.of(many.element()), one, many.values())
          .addStatement(
              "$N = $N.$L($S, $L)",
              request,
              request,
              many.call(),
              many.name(),
              text(many.element(), CodeBlock.of("$N", one)))
          .endControlFlow();
    }
    return code.build();
  }

  /** A client asks for JSON unless it is told otherwise, and is refused where there is none. */
  private void accepted() {
    boolean said =
        operation.parameters().stream()
            .anyMatch(
                p ->
                    p.source() instanceof ParameterSource.Header header
                        && header.name().equalsIgnoreCase("Accept"));
    String media = media(operation.result());
    if (!media.equals(JSON) && !said) {
      chain.add(CodeBlock.of(".header($S, $S)", "Accept", media));
    }
  }

  private static String media(ResultModel result) {
    if (result instanceof ResultModel.Raw raw) {
      return raw.media();
    }
    return result instanceof ResultModel.Streamed streamed ? streamed.media() : JSON;
  }

  /** Variables are filled in the order of the template, whatever that of the parameters is. */
  private void variables() {
    Map<String, ParameterModel> byName = new LinkedHashMap<>();
    for (ParameterModel parameter : operation.parameters()) {
      if (parameter.source() instanceof ParameterSource.Path path) {
        byName.put(path.name(), parameter);
      }
    }
    for (String variable : operation.path().variables()) {
      ParameterModel parameter = byName.get(variable);
      CodeBlock value = CodeBlock.of("$N", names.get(parameter));
      chain.add(CodeBlock.of(".variable($L)", text(parameter.type(), value)));
    }
  }

  private void add(ParameterModel parameter) {
    CodeBlock value = CodeBlock.of("$N", names.get(parameter));
    ParameterSource source = parameter.source();
    if (source instanceof ParameterSource.Query query) {
      add("query", query.name(), parameter.type(), value);
    } else if (source instanceof ParameterSource.Header header) {
      add("header", header.name(), parameter.type(), value);
    } else if (source instanceof ParameterSource.Cookie cookie) {
      add("cookie", cookie.name(), parameter.type(), value);
    } else if (source instanceof ParameterSource.Body) {
      body(parameter.type(), value);
    } else if (source instanceof ParameterSource.QueryRecord) {
      spread("query", parameter, value);
    } else if (source instanceof ParameterSource.Form form) {
      add(parameter.type().parts() ? "part" : "form", form.name(), parameter.type(), value);
    } else if (source instanceof ParameterSource.FormRecord) {
      spread("form", parameter, value);
    } else if (!(source instanceof ParameterSource.Path)) {
      throw new IllegalArgumentException("no client sends " + source);
    }
  }

  private void spread(String call, ParameterModel parameter, CodeBlock value) {
    ValueType.RecordOf type = (ValueType.RecordOf) parameter.type().present();
    for (ComponentModel component : service.record(type.type()).orElseThrow().components()) {
      add(
          call,
          client.naming().apply(component.name()),
          component.type(),
          CodeBlock.of("$L.$N()", value, component.name()));
    }
  }

  private void add(String call, String name, ValueType type, CodeBlock value) {
    if (type instanceof ValueType.ListOf list) {
      loops.add(new Many(call, name, list.of(), value));
    } else if (type instanceof ValueType.SetOf set) {
      loops.add(new Many(call, name, set.of(), value));
    } else {
      chain.add(CodeBlock.of(".$L($S, $L)", call, name, text(type, value)));
    }
  }

  private static CodeBlock text(ValueType type, CodeBlock value) {
    if (type.present() instanceof ValueType.Part) {
      return type instanceof ValueType.Optional ? CodeBlock.of("$L.orElse(null)", value) : value;
    } else if (type instanceof ValueType.Optional) {
      return CodeBlock.of("$L.map($T::text).orElse(null)", value, RuntimeTypes.TEXTS);
    } else if (type instanceof ValueType.Nullable nullable) {
      return CodeBlock.of("$L == null ? null : $L", value, text(nullable.of(), value));
    } else if (type instanceof ValueType.Scalar scalar && scalar.scalar() == ScalarType.STRING) {
      return value;
    }
    return CodeBlock.of("$T.text($L)", RuntimeTypes.TEXTS, value);
  }

  private void body(ValueType type, CodeBlock value) {
    String media = operation.consumes().map(c -> c.media()).filter(m -> !m.isEmpty()).orElse("");
    boolean bytes = scalar(type, ScalarType.BYTES);
    boolean text = scalar(type, ScalarType.STRING) && !media.isEmpty() && !media.equals(JSON);
    if (!bytes && !text) {
      chain.add(CodeBlock.of(".body($L, $L)", codecs.codec(type), value));
      return;
    }
    boolean optional = type instanceof ValueType.Optional;
    CodeBlock present = optional ? CodeBlock.of("$L.orElseThrow()", value) : value;
    String sent = media.isEmpty() ? "application/octet-stream" : media;
    CodeBlock call =
        bytes
            ? CodeBlock.of(".body($S, $L)", sent, present)
            : CodeBlock.of(
                ".body($S, $L.getBytes($T.UTF_8))", sent, present, StandardCharsets.class);
    if (type.absentable()) {
      String there = optional ? "$L.isPresent()" : "$L != null";
      bodies.add(new MaybeBody(CodeBlock.of(there, value), call));
    } else {
      chain.add(call);
    }
  }

  private static boolean scalar(ValueType type, ScalarType wanted) {
    return type.present() instanceof ValueType.Scalar scalar && scalar.scalar() == wanted;
  }
}
