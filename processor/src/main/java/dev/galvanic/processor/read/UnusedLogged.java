package dev.galvanic.processor.read;

import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports interfaces whose methods are to be logged and that nothing is put in front of. */
final class UnusedLogged {
  private final Compile compile;

  UnusedLogged(Compile compile) {
    this.compile = compile;
  }

  /** In a compile that has services; a library does not know who will use it. */
  void check(Collection<TypeRef> types, List<ServiceModel> services) {
    if (services.isEmpty()) {
      return;
    }
    Set<TypeRef> used =
        services.stream()
            .flatMap(service -> service.beans().stream())
            .flatMap(bean -> bean.logged().stream())
            .map(LoggedInterface::type)
            .collect(Collectors.toSet());
    types.stream()
        .filter(type -> !used.contains(type))
        .flatMap(type -> compile.find(type).stream())
        .filter(compile::isSource)
        .forEach(this::check);
  }

  private void check(TypeElement type) {
    Roles roles = Roles.of(type);
    // What has type parameters was reported where it is used.
    if (type.getKind() != ElementKind.INTERFACE
        || !type.getTypeParameters().isEmpty()
        || roles.repository().isPresent()
        || roles.client().isPresent()) {
      return;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationView.ours(method, "Logged")
          .ifPresent(
              a ->
                  compile.error(
                      a.origin(),
                      Code.MISPLACED_ANNOTATION,
                      "@Logged on "
                          + Use.method(method)
                          + " has no effect there: no object of the wiring implements "
                          + type.getSimpleName(),
                      "Annotate the class that does with jakarta.inject.Singleton"));
    }
  }
}
