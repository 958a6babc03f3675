package dev.galvanic.processor.read;

import dev.galvanic.processor.model.CallPolicyModel;
import dev.galvanic.processor.model.ConsumedModel;
import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the routes of a resource and the operations of a client. */
final class RouteReader {

  private static final List<String> VERBS =
      List.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "Route");

  private final Compile compile;
  private final Descriptions descriptions;
  private final PathReader paths;
  private final TypeReader types;
  private final ParameterReader parameters;
  private final ResultReader results;
  private final ErrorReader errors;
  private final Consumption consumption;
  private final ConstraintReader constraints;
  private final TransactionReader transactions;
  private final LoggedReader logged;
  private final CallPolicyReader calls;

  RouteReader(
      Compile compile, Descriptions descriptions, TypeReader types, ConstraintReader constraints) {
    this.compile = compile;
    this.descriptions = descriptions;
    this.types = types;
    this.constraints = constraints;
    paths = new PathReader(compile);
    parameters = new ParameterReader(compile, descriptions, types, constraints);
    results = new ResultReader(compile, types);
    consumption = new Consumption(compile);
    transactions = new TransactionReader(compile);
    logged = new LoggedReader(compile);
    calls = new CallPolicyReader(compile);
    errors = new ErrorReader(compile, descriptions.docs());
  }

  /** The annotations that make a method a handler. */
  static List<AnnotationView> verbs(ExecutableElement method) {
    return VERBS.stream().flatMap(v -> AnnotationView.ours(method, v).stream()).toList();
  }

  /** What the type's own {@code @Route} says, the root without one. */
  PathTemplate prefix(TypeElement type) {
    Optional<AnnotationView> route = AnnotationView.ours(type, "Route");
    route
        .filter(r -> r.has("method"))
        .ifPresent(
            r ->
                compile.error(
                    r.origin("method"),
                    Code.MISPLACED_ANNOTATION,
                    "the @Route of a type has no method",
                    "Say the method at the handler"));
    return route.flatMap(paths::read).orElse(PathReader.ROOT);
  }

  List<RouteModel> read(TypeElement type, PathTemplate prefix) {
    List<RouteModel> routes = new ArrayList<>();
    CallPolicyModel usual = calls.read(type);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      List<AnnotationView> verbs = verbs(method);
      if (verbs.size() > 1) {
        compile.error(
            verbs.get(1).origin(),
            Code.MISPLACED_ANNOTATION,
            Use.method(method) + " has two verbs",
            "Write a method for each");
      } else if (verbs.size() == 1 && callable(method)) {
        route(type, method, verbs.get(0), prefix, usual).ifPresent(routes::add);
      }
    }
    return routes;
  }

  private boolean callable(ExecutableElement method) {
    constraints.refuse(method, Use.method(method));
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      compile.error(
          method,
          Code.NOT_ACCESSIBLE,
          Use.method(method) + " is private",
          "Make it public, since generated code calls it");
    } else if (method.getModifiers().contains(Modifier.STATIC)
        || !method.getTypeParameters().isEmpty()) {
      compile.error(
          method,
          Code.WRONG_KIND,
          Use.method(method) + " is static or generic and cannot be a handler",
          "Make it a plain instance method");
    } else {
      return true;
    }
    return false;
  }

  private Optional<RouteModel> route(
      TypeElement type,
      ExecutableElement method,
      AnnotationView verb,
      PathTemplate prefix,
      CallPolicyModel usual) {
    Optional<HttpMethod> http = http(verb);
    Optional<PathTemplate> path = paths.read(verb).flatMap(p -> paths.join(prefix, p, verb));
    ResultReader.Result result = results.read(method);
    if (http.isEmpty() || path.isEmpty()) {
      return Optional.empty();
    }
    List<ParameterModel> read = parameters.read(method, http.get(), path.get());
    if (result.model().isEmpty() || read.size() < method.getParameters().size()) {
      return Optional.empty();
    }
    Optional<ConsumedModel> consumes = consumes(method);
    consumes.filter(c -> http.get().hasBody()).ifPresent(c -> consumption.check(c, method, read));
    Optional<String> summary =
        AnnotationView.ours(method, "Summary").flatMap(a -> a.given("value"));
    DocReader docs = descriptions.docs();
    return Optional.of(
        new RouteModel(
            http.get(),
            path.get(),
            method.getSimpleName().toString(),
            read,
            result.model().get(),
            result.threading(),
            consumes,
            status(method),
            bodyLimit(type, method),
            transactions.read(method),
            logged.read(
                method, AnnotationView.ours(type, "Client").isPresent() ? "method" : "route"),
            calls.read(method, http.get(), usual),
            summary.orElseGet(() -> docs.firstSentence(method)),
            descriptions
                .annotation(method)
                .orElseGet(() -> summary.isPresent() ? docs.body(method) : docs.rest(method)),
            tags(type, method),
            errors.read(method),
            ElementOrigin.of(method, verb.mirror())));
  }

  private Optional<HttpMethod> http(AnnotationView verb) {
    String name =
        verb.simpleName().equals("Route")
            ? verb.text("method")
            : verb.simpleName().toUpperCase(Locale.ROOT);
    Optional<HttpMethod> method =
        Arrays.stream(HttpMethod.values()).filter(m -> m.name().equals(name)).findFirst();
    if (method.isEmpty()) {
      compile.error(
          verb.origin("method"),
          Code.BAD_PATH,
          name.isEmpty()
              ? "the @Route of a method needs its HTTP method"
              : "'" + name + "' is not an HTTP method that a route can have",
          "Write method = \"GET\" or another of "
              + String.join(", ", Arrays.stream(HttpMethod.values()).map(Enum::name).toList()));
    }
    return method;
  }

  private Optional<ConsumedModel> consumes(ExecutableElement method) {
    return AnnotationView.ours(method, "Consumes")
        .map(
            a ->
                new ConsumedModel(
                    documented(a, types, method),
                    a.given("media").orElse("application/json"),
                    a.origin()));
  }

  /** The class that {@code @Consumes} or {@code @Produces} names. */
  static Optional<ValueType> documented(
      AnnotationView annotation, TypeReader types, ExecutableElement method) {
    return annotation
        .classOf("value")
        .filter(t -> t.getKind() != TypeKind.VOID)
        .flatMap(
            t -> types.read(t, List.of(), new Use(method, "the body of " + Use.method(method))));
  }

  private int status(ExecutableElement method) {
    Optional<AnnotationView> status = AnnotationView.ours(method, "Status");
    int value = status.map(s -> (int) s.number("value")).orElse(200);
    if (value < 200 || value > 299) {
      compile.error(
          status.orElseThrow().origin("value"),
          Code.BAD_STATUS,
          value + " is not the status of a success",
          "Give one from 200 to 299, and throw a ServiceException for an error");
    }
    return value;
  }

  private static OptionalLong bodyLimit(TypeElement type, ExecutableElement method) {
    return Stream.of(method, type)
        .flatMap(e -> AnnotationView.ours(e, "BodyLimit").stream())
        .mapToLong(a -> a.number("value"))
        .findFirst();
  }

  private static List<String> tags(TypeElement type, ExecutableElement method) {
    return Stream.of(method, type)
        .flatMap(e -> AnnotationView.ours(e, "Tag").stream())
        .map(a -> a.texts("value"))
        .findFirst()
        .orElseGet(() -> List.of(type.getSimpleName().toString()));
  }
}
