package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.model.ConsumedModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** How the body of a route is read, and which media types it may have. */
final class BodyRead {
  private static final String JSON = "application/json";

  private final RouteModel route;
  private final CodecExpressions codecs;

  BodyRead(RouteModel route, CodecExpressions codecs) {
    this.route = route;
    this.codecs = codecs;
  }

  /** The media types to consume; none if the route expects no body. */
  static List<String> media(RouteModel route) {
    Optional<String> said = route.consumes().map(ConsumedModel::media).filter(m -> !m.isEmpty());
    if (route.body().isPresent()) {
      boolean bytes = scalar(route.body().get()) == ScalarType.BYTES;
      return List.of(said.orElse(bytes ? "application/octet-stream" : JSON));
    }
    return route.form()
        ? List.of(said.orElse("application/x-www-form-urlencoded"))
        : said.map(List::of).orElse(List.of());
  }

  /** Whether there is a body and it is JSON. */
  boolean isJson() {
    return route.body().isPresent() && isJson(route.body().get());
  }

  private boolean isJson(ParameterModel parameter) {
    return switch (scalar(parameter)) {
      case BYTES -> false;
      case STRING -> media(route).contains(JSON);
      default -> true;
    };
  }

  /** What a parameter is read as, of meaning for text and bytes only: anything else is JSON. */
  private static ScalarType scalar(ParameterModel parameter) {
    return parameter.type().present() instanceof ValueType.Scalar scalar
        ? scalar.scalar()
        : ScalarType.BOOLEAN;
  }

  CodeBlock expression(ParameterModel parameter) {
    if (!isJson(parameter)) {
      return CodeBlock.of(
          "arguments.$L()", scalar(parameter) == ScalarType.BYTES ? "bytes" : "text");
    }
    CodeBlock codec = codecs.codec(parameter.type().present());
    String method = parameter.valid() ? "validBody" : "body";
    if (parameter.type() instanceof ValueType.Nullable) {
      return CodeBlock.of("arguments.$LOrNull($L)", method, codec);
    } else if (parameter.type() instanceof ValueType.Optional) {
      return CodeBlock.of("$T.ofNullable(arguments.$LOrNull($L))", Optional.class, method, codec);
    }
    return CodeBlock.of("arguments.$L($L)", method, codec);
  }
}
