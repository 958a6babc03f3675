package dev.galvanic.processor.read;

import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the interfaces that a class is used by and whose methods are logged, here or in the class.
 */
final class LoggedInterfaceReader {
  private final Compile compile;
  private final LoggedReader logged;

  LoggedInterfaceReader(Compile compile) {
    this.compile = compile;
    this.logged = new LoggedReader(compile);
  }

  /**
   * Of a class that the wiring makes; a method of it that no interface has is reported.
   *
   * @param handlers the methods that are logged where the route is answered
   */
  List<LoggedInterface> of(TypeElement bean, Set<? extends Element> handlers) {
    List<LoggedInterface> found = new ArrayList<>();
    Set<ExecutableElement> reached = new LinkedHashSet<>();
    Set<TypeElement> own = interfaces(bean);
    own.removeIf(type -> type.getQualifiedName().toString().startsWith("java."));
    for (TypeElement type : own) {
      read(type, bean, reached).ifPresent(found::add);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(bean.getEnclosedElements())) {
      if (!reached.contains(method) && !handlers.contains(method)) {
        AnnotationView.ours(method, "Logged").ifPresent(a -> unreachable(a, method));
      }
    }
    return found;
  }

  private void unreachable(AnnotationView annotation, ExecutableElement method) {
    compile.error(
        annotation.origin(),
        Code.MISPLACED_ANNOTATION,
        "@Logged on "
            + Use.method(method)
            + " has no effect there: nothing stands between it and"
            + " its callers",
        "Declare it in an interface that the class implements, and let others take that");
  }

  private Set<TypeElement> interfaces(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type.asType(), all);
    return all;
  }

  private void collect(TypeMirror type, Set<TypeElement> all) {
    for (TypeMirror above : compile.types().directSupertypes(type)) {
      if (compile.types().asElement(above) instanceof TypeElement element) {
        if (element.getKind() == ElementKind.INTERFACE) {
          all.add(element);
        }
        collect(above, all);
      }
    }
  }

  private Optional<LoggedInterface> read(
      TypeElement type, TypeElement bean, Set<ExecutableElement> reached) {
    List<LoggedInterface.Method> methods = new ArrayList<>();
    boolean any = false;
    for (ExecutableElement method : instance(type)) {
      ExecutableElement implementation = implementation(bean, method);
      Optional<LoggedModel> said =
          logged.read(method, "method").or(() -> logged.read(implementation, "method"));
      if (said.isPresent()) {
        reached.add(method);
        reached.add(implementation);
        any = true;
      }
      methods.add(new LoggedInterface.Method(Signatures.of(method), said));
    }
    if (!any) {
      return Optional.empty();
    }
    boolean generic =
        !type.getTypeParameters().isEmpty()
            || instance(type).stream().anyMatch(m -> !m.getTypeParameters().isEmpty());
    if (generic) {
      compile.error(
          type,
          Code.NOT_YET,
          type.getSimpleName() + " has type parameters and methods with @Logged",
          "Write it without type parameters, or remove @Logged");
      return Optional.empty();
    }
    return Optional.of(new LoggedInterface(compile.ref(type), methods));
  }

  /** Not of {@code getAllMembers}: only javac gives them in the order of the source. */
  private List<ExecutableElement> instance(TypeElement type) {
    Set<TypeElement> types = new LinkedHashSet<>(List.of(type));
    types.addAll(interfaces(type));
    List<ExecutableElement> methods = new ArrayList<>();
    for (TypeElement one : types) {
      ElementFilter.methodsIn(one.getEnclosedElements()).stream()
          .filter(m -> !m.getModifiers().contains(Modifier.STATIC))
          .filter(m -> !m.getModifiers().contains(Modifier.PRIVATE))
          .filter(m -> methods.stream().noneMatch(o -> compile.elements().overrides(o, m, type)))
          .forEach(methods::add);
    }
    return methods;
  }

  /** The class' own method for one of its interface; that one if the class has none. */
  private ExecutableElement implementation(TypeElement bean, ExecutableElement method) {
    return compile
        .superclasses(bean)
        .flatMap(c -> ElementFilter.methodsIn(c.getEnclosedElements()).stream())
        .filter(m -> compile.elements().overrides(m, method, bean))
        .findFirst()
        .orElse(method);
  }
}
