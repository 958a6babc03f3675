package dev.galvanic.processor.read;

import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports annotations that stand where they can mean nothing. */
final class Placement {

  /** What says something of a table. */
  private static final List<String> OF_TABLES =
      List.of("Check", "Index", "Migrate", "References", "Unique", "Version");

  private final Compile compile;

  Placement(Compile compile) {
    this.compile = compile;
  }

  /** The roles that the type can play. */
  Roles check(TypeElement type, Roles roles) {
    Predicate<TypeElement> clazz = t -> t.getKind() == ElementKind.CLASS || isRecord(t);
    Predicate<TypeElement> data = t -> isRecord(t) || t.getKind() == ElementKind.ENUM;
    Roles possible =
        new Roles(
            kept(roles.service(), type, clazz, "a class"),
            kept(roles.route(), type, clazz, "a class"),
            kept(roles.model(), type, Placement::isRecord, "a record"),
            kept(roles.repository(), type, Placement::isInterface, "an interface"),
            kept(roles.client(), type, Placement::isInterface, "an interface"),
            kept(roles.singleton(), type, clazz, "a class"),
            kept(roles.json(), type, data, "a record or an enum"));
    if (possible.repository().isPresent() || possible.client().isPresent()) {
      contract(type);
    }
    members(type, roles);
    policies(type, roles);
    tables(type, roles);
    return possible;
  }

  /** What calls may take is said of calls. */
  private void policies(TypeElement type, Roles roles) {
    boolean client = roles.client().isPresent();
    for (String policy : List.of("Timeout", "Retry")) {
      if (!client) {
        AnnotationView.ours(type, policy).ifPresent(a -> misplaced(a, type, "Put it on a @Client"));
      }
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        // One that has neither a verb nor a body is reported for that.
        boolean call =
            method.getModifiers().contains(Modifier.ABSTRACT)
                || !RouteReader.verbs(method).isEmpty();
        if (!client || !call) {
          AnnotationView.ours(method, policy)
              .ifPresent(
                  a ->
                      misplaced(
                          a,
                          method,
                          client
                              ? "Put it on the methods with a verb that it calls"
                              : "Put it on a method of a @Client"));
        }
      }
    }
  }

  private Optional<AnnotationView> kept(
      Optional<AnnotationView> annotation,
      TypeElement type,
      Predicate<TypeElement> kind,
      String wanted) {
    if (annotation.isPresent() && !kind.test(type)) {
      compile.error(
          annotation.get().origin(),
          Code.WRONG_KIND,
          "@"
              + annotation.get().simpleName()
              + " stands on "
              + type.getSimpleName()
              + ", which is "
              + (isInterface(type) ? "an " : type.getKind() == ElementKind.ENUM ? "an " : "a ")
              + type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          "Put it on " + wanted);
      return Optional.empty();
    }
    return annotation;
  }

  private void contract(TypeElement type) {
    if (!type.getInterfaces().isEmpty() || !type.getTypeParameters().isEmpty()) {
      compile.error(
          type,
          Code.NOT_YET,
          type.getSimpleName()
              + " extends another interface or has type parameters, which is not"
              + " implemented yet",
          "Write all its methods out in it");
    }
  }

  private void members(TypeElement type, Roles roles) {
    boolean routes = roles.route().isPresent() || roles.client().isPresent();
    boolean made = roles.route().isPresent() || roles.singleton().isPresent();
    if (made) {
      injected(type);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!routes) {
        RouteReader.verbs(method)
            .forEach(v -> misplaced(v, method, "Annotate its type with @Route or @Client"));
      } else if (roles.client().isPresent()
          && method.getModifiers().contains(Modifier.ABSTRACT)
          && RouteReader.verbs(method).isEmpty()) {
        compile.error(
            method,
            Code.MISPLACED_ANNOTATION,
            Use.method(method) + " is a method of a client without a verb",
            "Annotate it with @Get or another verb, or give it a body");
      }
      boolean called =
          (roles.route().isPresent() && !RouteReader.verbs(method).isEmpty())
              || (made && AnnotationView.ours(method, "Every").isPresent());
      if (!called && roles.repository().isEmpty()) {
        AnnotationView.ours(method, "Transactional")
            .ifPresent(
                a ->
                    misplaced(
                        a,
                        method,
                        "Put it on a handler or a method of a repository, or call"
                            + " Database.transaction"));
      }
      if (roles.repository().isEmpty() && roles.client().isEmpty() && !made && !isInterface(type)) {
        AnnotationView.ours(method, "Logged")
            .ifPresent(
                a -> misplaced(a, method, "Annotate its type with jakarta.inject.Singleton"));
      }
      if (roles.repository().isEmpty()) {
        AnnotationView.ours(method, "Sql")
            .ifPresent(a -> misplaced(a, method, "Annotate its type with @Repository"));
      }
      if (!made) {
        for (String hook : Hooks.ANNOTATIONS) {
          AnnotationView.ours(method, hook)
              .ifPresent(
                  a -> misplaced(a, method, "Annotate its type with jakarta.inject.Singleton"));
        }
      }
    }
  }

  private void tables(TypeElement type, Roles roles) {
    if (roles.service().isEmpty()) {
      AnnotationView.repeated(type, "DropTable")
          .forEach(a -> misplaced(a, type, "Put it on the class with @Service"));
    }
    if (roles.model().isEmpty()) {
      Stream.concat(Stream.of(type), type.getRecordComponents().stream())
          .forEach(
              element ->
                  OF_TABLES.stream()
                      .flatMap(name -> AnnotationView.repeated(element, name).stream())
                      .forEach(a -> misplaced(a, element, "Annotate the record with @Model")));
    }
  }

  /** What other frameworks set after the constructor would stay null without a word. */
  private void injected(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD) {
        AnnotationView.of(member, Names.INJECT)
            .ifPresent(a -> misplaced(a, member, "Take what it needs in the constructor"));
      }
    }
  }

  private void misplaced(AnnotationView annotation, Element member, String action) {
    String place =
        member instanceof ExecutableElement method
            ? Use.method(method)
            : member instanceof TypeElement
                ? member.getSimpleName().toString()
                : member.getEnclosingElement().getSimpleName() + "." + member.getSimpleName();
    compile.error(
        annotation.origin(),
        Code.MISPLACED_ANNOTATION,
        "@" + annotation.simpleName() + " on " + place + " has no effect there",
        action);
  }

  private static boolean isRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD;
  }

  private static boolean isInterface(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE;
  }
}
