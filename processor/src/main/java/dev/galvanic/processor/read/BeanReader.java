package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.KeyModel;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.RemoteModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what the wiring makes. */
final class BeanReader {

  private final Compile compile;

  BeanReader(Compile compile) {
    this.compile = compile;
  }

  /** The beans of a type: itself, if it is one, and what its {@code @Provides} methods make. */
  List<BeanModel> read(TypeElement type, Optional<BeanSource> source) {
    List<BeanModel> beans = new ArrayList<>();
    source.flatMap(s -> bean(type, s)).ifPresent(beans::add);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationView.ours(method, "Provides")
          .flatMap(a -> provided(type, method, source.isPresent()))
          .ifPresent(beans::add);
    }
    return beans;
  }

  private Optional<BeanModel> bean(TypeElement type, BeanSource source) {
    boolean constructed = source instanceof BeanSource.Constructed;
    // One that cannot be made is a bean all the same, so that nothing else seems to miss it.
    Optional<List<DependencyModel>> dependencies =
        constructed
            ? constructor(type).map(this::dependencies).orElse(Optional.of(List.of()))
            : Optional.of(List.of());
    return dependencies.map(
        d ->
            new BeanModel(
                new KeyModel(type.getQualifiedName().toString(), qualifier(type)),
                offers(type.asType(), qualifier(type)),
                source,
                d,
                Hooks.of(compile, type, "OnStart"),
                Hooks.of(compile, type, "OnStop"),
                new RepeatedReader(compile).read(type),
                constructed ? logged(type) : List.of(),
                ElementOrigin.of(type)));
  }

  private Optional<ExecutableElement> constructor(TypeElement type) {
    List<ExecutableElement> visible =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(c -> !c.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    List<ExecutableElement> injected =
        visible.stream().filter(c -> AnnotationView.of(c, Names.INJECT).isPresent()).toList();
    List<ExecutableElement> candidates = injected.isEmpty() ? visible : injected;
    String fact = "";
    String action = "Give it one constructor, or annotate one with @Inject";
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      fact = " is abstract";
      action = "Make it concrete, or annotate the class that extends it";
    } else if (type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC)) {
      fact = " is an inner class";
      action = "Make it static";
    } else if (!type.getTypeParameters().isEmpty()) {
      fact = " has type parameters";
      action = "Take them out, or return the object from a @Provides method";
    } else if (visible.isEmpty()) {
      fact = " has only private constructors";
    } else if (candidates.size() > 1) {
      fact = " has " + candidates.size() + " constructors to choose from";
    }
    if (fact.isEmpty()) {
      return Optional.of(candidates.get(0));
    }
    compile.error(
        type,
        Code.NOT_CONSTRUCTIBLE,
        type.getSimpleName() + fact + ", so that the wiring cannot make it",
        action);
    return Optional.empty();
  }

  private Optional<BeanModel> provided(
      TypeElement holder, ExecutableElement method, boolean holderIsBean) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    String fact = "";
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      fact = " is private";
    } else if (!isStatic && !holderIsBean) {
      fact = " is not static, and " + holder.getSimpleName() + " is not made by the wiring";
    } else if (method.getReturnType().getKind() != TypeKind.DECLARED
        && method.getReturnType().getKind() != TypeKind.ERROR) {
      fact = " returns no object";
    } else if (!method.getTypeParameters().isEmpty()) {
      fact = " has type parameters";
    }
    if (!fact.isEmpty()) {
      compile.error(
          method,
          Code.MISPLACED_ANNOTATION,
          "@Provides " + Use.method(method) + fact,
          "Make it a static method that returns the object");
      return Optional.empty();
    }
    return key(method.getReturnType(), method)
        .flatMap(
            key ->
                dependencies(method)
                    .map(
                        dependencies ->
                            new BeanModel(
                                key,
                                offers(method.getReturnType(), qualifier(method)),
                                new BeanSource.Provided(
                                    compile.ref(holder),
                                    method.getSimpleName().toString(),
                                    isStatic),
                                dependencies,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                ElementOrigin.of(method))));
  }

  /** Empty if one of them is awaited. */
  private Optional<List<DependencyModel>> dependencies(ExecutableElement executable) {
    List<DependencyModel> result = new ArrayList<>();
    for (VariableElement parameter : executable.getParameters()) {
      TypeMirror type = parameter.asType();
      Optional<RemoteModel> coming = compile.clients().named(compile, type, parameter);
      coming
          .map(client -> new KeyModel(client.type().qualified(), qualifier(parameter)))
          .or(() -> key(type, parameter))
          .map(
              key ->
                  new DependencyModel(
                      parameter.getSimpleName().toString(),
                      key,
                      coming.or(() -> Remotes.read(compile, type)),
                      ElementOrigin.of(parameter)))
          .ifPresent(result::add);
    }
    return result.size() == executable.getParameters().size()
        ? Optional.of(result)
        : Optional.empty();
  }

  private Optional<KeyModel> key(TypeMirror type, Element declaration) {
    if (type.getKind() == TypeKind.ERROR) {
      compile.await();
      return Optional.empty();
    }
    return Optional.of(new KeyModel(TypeNames.full(type), qualifier(declaration)));
  }

  private static Optional<String> qualifier(Element element) {
    return AnnotationView.of(element, Names.NAMED).map(a -> a.text("value"));
  }

  private List<KeyModel> offers(TypeMirror type, Optional<String> qualifier) {
    List<KeyModel> result = new ArrayList<>();
    offer(type, qualifier, result);
    return result;
  }

  private void offer(TypeMirror type, Optional<String> qualifier, List<KeyModel> offers) {
    if (type.getKind() == TypeKind.ERROR) {
      compile.await();
      return;
    }
    KeyModel key = new KeyModel(TypeNames.full(type), qualifier);
    if (!key.type().equals("java.lang.Object") && !offers.contains(key)) {
      offers.add(key);
      compile.types().directSupertypes(type).forEach(t -> offer(t, qualifier, offers));
    }
  }

  private List<LoggedInterface> logged(TypeElement type) {
    Set<ExecutableElement> handlers =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> !RouteReader.verbs(method).isEmpty())
            .collect(Collectors.toSet());
    return new LoggedInterfaceReader(compile).of(type, handlers);
  }
}
