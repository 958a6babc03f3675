package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.KeyModel;
import dev.galvanic.processor.model.RemoteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The clients that the services that they call generated, where somebody wants to have one. */
final class Remotes {

  private Remotes() {}

  /** What the type is, if it is such a client. */
  static Optional<RemoteModel> read(Compile compile, TypeMirror type) {
    return Optional.of(type)
        .filter(DeclaredType.class::isInstance)
        .map(t -> (TypeElement) ((DeclaredType) t).asElement())
        .flatMap(t -> AnnotationView.ours(t, "ProviderClient").flatMap(a -> read(compile, t, a)));
  }

  private static Optional<RemoteModel> read(
      Compile compile, TypeElement type, AnnotationView annotation) {
    return annotation
        .classOf("implementation")
        .filter(DeclaredType.class::isInstance)
        .map(t -> compile.ref((TypeElement) ((DeclaredType) t).asElement()))
        .map(made -> new RemoteModel(compile.ref(type), made, annotation.text("service")));
  }

  /** These beans, and one for each such client that none of them already is. */
  static List<BeanModel> with(List<BeanModel> beans) {
    Set<KeyModel> offered =
        beans.stream().flatMap(bean -> bean.offers().stream()).collect(Collectors.toSet());
    TreeMap<String, BeanModel> remote = new TreeMap<>();
    for (BeanModel bean : beans) {
      for (DependencyModel dependency : bean.dependencies()) {
        KeyModel key = new KeyModel(dependency.key().type(), Optional.empty());
        dependency
            .remote()
            .filter(r -> !offered.contains(key))
            .ifPresent(r -> remote.computeIfAbsent(key.type(), t -> bean(key, r, dependency)));
      }
    }
    List<BeanModel> all = new ArrayList<>(beans);
    all.addAll(remote.values());
    return all;
  }

  private static BeanModel bean(KeyModel key, RemoteModel remote, DependencyModel dependency) {
    return new BeanModel(
        key,
        List.of(key),
        new BeanSource.Remote(remote),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        dependency.origin());
  }
}
