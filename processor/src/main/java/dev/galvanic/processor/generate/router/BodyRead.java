package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.ConstraintCalls;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.ConsumedModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Locale;
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
        ? List.of(said.orElse(route.formMedia()))
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

  /** Reads the body into a variable and checks the constraints of the body as a whole. */
  CodeBlock statements(ParameterModel parameter, String local, Constants constants) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $N = $L", JavaTypes.of(parameter.type()), local, expression(parameter));
    CodeBlock value =
        parameter.type() instanceof ValueType.Optional
            ? CodeBlock.of("$N.orElse(null)", local)
            : CodeBlock.of("$N", local);
    for (Constraint check : checks(parameter)) {
      String pattern = constants.pattern(local, check);
      code.addStatement(ConstraintCalls.call(check, "arguments.body()", value, pattern));
    }
    return code.build();
  }

  /** Those that can fail: what is not nullable is required, and never null. */
  private static List<Constraint> checks(ParameterModel parameter) {
    return parameter.constraints().stream()
        .filter(c -> !(c instanceof Constraint.NotNull))
        .toList();
  }

  private CodeBlock expression(ParameterModel parameter) {
    if (!isJson(parameter)) {
      return raw(parameter.type(), scalar(parameter) == ScalarType.BYTES ? "Bytes" : "Text");
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

  private static CodeBlock raw(ValueType type, String kind) {
    return type.absentable()
        ? CodeBlock.of(
            "arguments.optional$L()$L",
            kind,
            type instanceof ValueType.Nullable ? ".orElse(null)" : "")
        : CodeBlock.of("arguments.$L()", kind.toLowerCase(Locale.ROOT));
  }
}
