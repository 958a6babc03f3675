package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a method answers, and the thread that follows from it. */
final class ResultReader {

  /** What is read of a return type; without a model, that was reported or is awaited. */
  record Result(Optional<ResultModel> model, Threading threading) {}

  private static final String JSON = "application/json";

  private final Compile compile;
  private final TypeReader types;

  ResultReader(Compile compile, TypeReader types) {
    this.compile = compile;
    this.types = types;
  }

  Result read(ExecutableElement method) {
    Optional<AnnotationView> produces = AnnotationView.ours(method, "Produces");
    TypeMirror type = method.getReturnType();
    return new Result(model(method, answered(compile, type), produces), threading(compile, method));
  }

  /** By the signature: a stage is asynchronous, all else blocks unless it promises not to. */
  static Threading threading(Compile compile, ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    if (isStage(compile, type) || compile.is(type, "java.util.concurrent.Flow.Publisher")) {
      return Threading.ASYNCHRONOUS;
    }
    return AnnotationView.ours(method, "NonBlocking").isPresent()
        ? Threading.NON_BLOCKING
        : Threading.BLOCKING;
  }

  /** What the method gives in the end: what is in the stage, if it returns one. */
  static TypeMirror answered(Compile compile, TypeMirror type) {
    return isStage(compile, type) && !((DeclaredType) type).getTypeArguments().isEmpty()
        ? ((DeclaredType) type).getTypeArguments().get(0)
        : type;
  }

  static boolean isNothing(Compile compile, TypeMirror type) {
    return type.getKind() == TypeKind.VOID || compile.is(type, "java.lang.Void");
  }

  static boolean isStage(Compile compile, TypeMirror type) {
    return compile.is(type, "java.util.concurrent.CompletionStage")
        || compile.is(type, "java.util.concurrent.CompletableFuture");
  }

  private Optional<ResultModel> model(
      ExecutableElement method, TypeMirror type, Optional<AnnotationView> produces) {
    String media = produces.flatMap(p -> p.given("media")).orElse(JSON);
    Optional<ValueType> documented =
        produces.flatMap(p -> RouteReader.documented(p, types, method));
    if (isNothing(compile, type)) {
      boolean custom =
          method.getParameters().stream().anyMatch(p -> compile.is(p.asType(), Names.EXCHANGE));
      return Optional.of(
          custom ? new ResultModel.Custom(false, media, documented) : new ResultModel.None());
    }
    if (compile.is(type, Names.REPLY)) {
      return Optional.of(new ResultModel.Custom(true, media, documented));
    }
    Optional<ValueType> value =
        types.read(
            type, List.of(method), new Use(method, "what " + Use.method(method) + " returns"));
    if (produces.isPresent() && value.filter(ResultReader::isRaw).isPresent()) {
      boolean text = ((ValueType.Scalar) value.get()).scalar() == ScalarType.STRING;
      return Optional.of(new ResultModel.Raw(text, media, documented));
    }
    value.ifPresent(v -> produces.ifPresent(p -> agree(method, v, p, media, documented)));
    return value.map(v -> result(method, v, media));
  }

  private ResultModel result(ExecutableElement method, ValueType value, String media) {
    if (value instanceof ValueType.StreamOf stream) {
      boolean later = isStage(compile, method.getReturnType());
      StreamSource source =
          stream.asynchronous()
              ? later ? StreamSource.LATER_PUBLISHER : StreamSource.PUBLISHER
              : later ? StreamSource.LATER_STREAM : StreamSource.STREAM;
      return new ResultModel.Streamed(stream.of(), source, media);
    }
    return value instanceof ValueType.PageOf page
        ? new ResultModel.Paged(page.item())
        : new ResultModel.Value(value);
  }

  private static boolean isRaw(ValueType type) {
    return type instanceof ValueType.Scalar scalar
        && (scalar.scalar() == ScalarType.STRING || scalar.scalar() == ScalarType.BYTES);
  }

  private void agree(
      ExecutableElement method,
      ValueType value,
      AnnotationView produces,
      String media,
      Optional<ValueType> documented) {
    ValueType written = value instanceof ValueType.StreamOf stream ? stream.of() : value;
    boolean streamed = written != value;
    if (streamed
        && !media.equals(JSON)
        && !media.equals(ResultModel.Streamed.LINES)
        && !isRaw(written)) {
      compile.error(
          produces.origin("media"),
          Code.CONTRADICTING_MEDIA,
          Use.method(method)
              + " returns a stream of values, which are written as JSON, not as "
              + media,
          "Return a stream of String or byte[], say "
              + ResultModel.Streamed.LINES
              + ", or remove the media type");
    } else if (!streamed && !media.equals(JSON)) {
      compile.error(
          produces.origin("media"),
          Code.CONTRADICTING_MEDIA,
          Use.method(method) + " returns a value, which is written as JSON, not as " + media,
          "Return a String, a byte[] or a Reply, or remove the media type");
    } else if (documented.isPresent() && !documented.get().equals(written.present())) {
      compile.error(
          produces.origin("value"),
          Code.CONTRADICTING_MEDIA,
          "@Produces names another type than " + Use.method(method) + " returns",
          "Remove @Produces: the return type says it");
    }
  }
}
