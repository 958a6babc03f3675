package dev.galvanic.processor.read;

import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads the parameters of handlers and decides where their values come from. */
final class ParameterReader {

  private static final List<String> SOURCES =
      List.of("PathParam", "QueryParam", "HeaderParam", "CookieParam", "FormParam", "Body");

  private final Compile compile;
  private final Descriptions descriptions;
  private final TypeReader types;
  private final ConstraintReader constraints;
  private final DefaultReader defaults;

  ParameterReader(
      Compile compile, Descriptions descriptions, TypeReader types, ConstraintReader constraints) {
    this.compile = compile;
    this.descriptions = descriptions;
    this.types = types;
    this.constraints = constraints;
    this.defaults = new DefaultReader(compile);
  }

  /** The parameters that could be read; for the others an error was reported. */
  List<ParameterModel> read(ExecutableElement method, HttpMethod http, PathTemplate path) {
    List<ParameterModel> read =
        method.getParameters().stream().flatMap(p -> read(p, method, http, path).stream()).toList();
    if (http.hasBody() && read.stream().noneMatch(ParameterReader::isOfBody)) {
      method.getParameters().forEach(p -> unread(p, method, http, read));
    }
    return read;
  }

  /** Whoever sends a body may not know that an unmarked list is not the body, and nothing fails. */
  private void unread(
      VariableElement parameter,
      ExecutableElement method,
      HttpMethod http,
      List<ParameterModel> read) {
    String name = parameter.getSimpleName().toString();
    boolean list =
        read.stream()
            .anyMatch(
                p ->
                    p.name().equals(name)
                        && p.source() instanceof ParameterSource.Query
                        && isListOfTexts(p.type().present()));
    if (list && SOURCES.stream().allMatch(s -> AnnotationView.ours(parameter, s).isEmpty())) {
      compile.warning(
          parameter,
          Code.UNREAD_BODY,
          Use.method(method)
              + " answers "
              + http
              + " and reads no body: "
              + name
              + ", a list of single values, comes from the query",
          "Annotate it with @Body if it is the body, or with @QueryParam if it is not");
    }
  }

  private static boolean isOfBody(ParameterModel parameter) {
    return parameter.source() instanceof ParameterSource.Body
        || parameter.source() instanceof ParameterSource.Form
        || parameter.source() instanceof ParameterSource.FormRecord
        || parameter.source() instanceof ParameterSource.Context;
  }

  private Optional<ParameterModel> read(
      VariableElement parameter, ExecutableElement method, HttpMethod http, PathTemplate path) {
    Use use = new Use(parameter, parameter.getSimpleName() + " of " + Use.method(method));
    if (compile.is(parameter.asType(), Names.EXCHANGE)) {
      // A value has no type that the model knows, and needs none.
      ValueType none = new ValueType.Scalar(ScalarType.STRING, false);
      return Optional.of(model(parameter, method, new ParameterSource.Context(), none, use));
    }
    return types
        .readParameter(parameter.asType(), List.of(parameter), use)
        .flatMap(
            type ->
                source(parameter, method, type, http, path, use)
                    .map(source -> model(parameter, method, source, type, use)));
  }

  private ParameterModel model(
      VariableElement parameter,
      ExecutableElement method,
      ParameterSource source,
      ValueType type,
      Use use) {
    List<VariableElement> declarations = List.of(parameter);
    return new ParameterModel(
        parameter.getSimpleName().toString(),
        source,
        type,
        defaults.read(parameter, type, use),
        constraints.read(declarations, parameter.asType(), type, use),
        constraints.valid(declarations, parameter.asType(), use),
        descriptions.of(parameter, method),
        use.origin());
  }

  private Optional<ParameterSource> source(
      VariableElement parameter,
      ExecutableElement method,
      ValueType type,
      HttpMethod http,
      PathTemplate path,
      Use use) {
    List<AnnotationView> said =
        SOURCES.stream().flatMap(s -> AnnotationView.ours(parameter, s).stream()).toList();
    if (said.size() > 1) {
      compile.error(
          said.get(1).origin(),
          Code.CONTRADICTING_SOURCE,
          use.name()
              + " is both @"
              + said.get(0).simpleName()
              + " and @"
              + said.get(1).simpleName(),
          "Remove one of the two");
      return Optional.empty();
    }
    String name = parameter.getSimpleName().toString();
    ParameterSource source =
        said.isEmpty()
            ? bySignature(name, method, type, http, path)
            : byAnnotation(said.get(0), name, type);
    if (!fits(source, type)) {
      compile.error(
          use.origin(),
          Code.UNSUPPORTED_TYPE,
          use.name()
              + " is of type "
              + TypeNames.simple(parameter.asType())
              + ", which "
              + place(source)
              + " cannot carry",
          type.parts()
              ? parts(source)
              : "Use a scalar or an enum, or an Optional, List or Set of these where it may be left out or repeated");
      return Optional.empty();
    }
    return Optional.of(source);
  }

  private static String parts(ParameterSource source) {
    return source instanceof ParameterSource.Form
        ? "Take the list itself, which is empty where there is no part"
        : "Annotate it with @FormParam";
  }

  private static ParameterSource byAnnotation(AnnotationView said, String name, ValueType type) {
    boolean record = type.present() instanceof ValueType.RecordOf;
    String wire = said.simpleName().equals("Body") ? "" : said.text("value");
    return switch (said.simpleName()) {
      case "PathParam" -> new ParameterSource.Path(wire.isEmpty() ? name : wire);
      case "QueryParam" ->
          record ? new ParameterSource.QueryRecord() : new ParameterSource.Query(wire);
      case "HeaderParam" ->
          new ParameterSource.Header(wire.isEmpty() ? WireNames.header(name) : wire);
      case "CookieParam" -> new ParameterSource.Cookie(wire.isEmpty() ? name : wire);
      case "FormParam" ->
          record ? new ParameterSource.FormRecord() : new ParameterSource.Form(wire);
      default -> new ParameterSource.Body();
    };
  }

  private static ParameterSource bySignature(
      String name, ExecutableElement method, ValueType type, HttpMethod http, PathTemplate path) {
    if (path.variables().contains(name)) {
      return new ParameterSource.Path(name);
    }
    if (type.parts()) {
      return new ParameterSource.Form("");
    }
    boolean text = type.present() instanceof ValueType.Scalar;
    boolean consumed =
        type.present() instanceof ValueType.Scalar scalar
            && (scalar.scalar() == ScalarType.STRING || scalar.scalar() == ScalarType.BYTES)
            && AnnotationView.ours(method, "Consumes").isPresent();
    boolean value =
        text || type.present() instanceof ValueType.EnumOf || isListOfTexts(type.present());
    if (http.hasBody() && (consumed || !value)) {
      return new ParameterSource.Body();
    }
    return type.present() instanceof ValueType.RecordOf
        ? new ParameterSource.QueryRecord()
        : new ParameterSource.Query("");
  }

  private static boolean fits(ParameterSource source, ValueType type) {
    if (type.parts()) {
      return source instanceof ParameterSource.Form
          && (type instanceof ValueType.ListOf || type.present() instanceof ValueType.Part);
    }
    if (source instanceof ParameterSource.Body) {
      return true;
    }
    if (source instanceof ParameterSource.QueryRecord
        || source instanceof ParameterSource.FormRecord) {
      return type instanceof ValueType.RecordOf record && record.arguments().isEmpty();
    }
    if (source instanceof ParameterSource.Path) {
      return isText(type);
    }
    return isText(type.present()) || isListOfTexts(type);
  }

  /** Whether it stands as one text. */
  static boolean isText(ValueType type) {
    return type instanceof ValueType.Scalar || type instanceof ValueType.EnumOf;
  }

  /** Whether it stands as a repeated text. */
  static boolean isListOfTexts(ValueType type) {
    return (type instanceof ValueType.ListOf list && isText(list.of()))
        || (type instanceof ValueType.SetOf set && isText(set.of()));
  }

  private static String place(ParameterSource source) {
    return switch (source.getClass().getSimpleName()) {
      case "Path" -> "a path";
      case "Header" -> "a header";
      case "Cookie" -> "a cookie";
      case "Form", "FormRecord" -> "a form";
      case "Body" -> "a body";
      default -> "a query";
    };
  }
}
