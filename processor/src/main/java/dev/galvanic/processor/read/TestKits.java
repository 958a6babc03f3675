package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.Counterpart;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RemoteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the services that tests name: what this compile made of its own, and from their companions
 * those of earlier compiles.
 */
final class TestKits {

  private final Compile compile;
  private final TypeModels models;
  private final DocumentReader documents;
  private final TestPlacement placement;

  TestKits(Compile compile, TypeModels models, DocumentReader documents) {
    this.compile = compile;
    this.models = models;
    this.documents = documents;
    placement = new TestPlacement(compile);
  }

  /**
   * The services, each once, sorted.
   *
   * @param tests the names of the classes that {@code @TestFor} stands on
   * @param here the services of this compile
   */
  List<ServiceModel> read(Collection<String> tests, List<ServiceModel> here) {
    SortedMap<TypeRef, ServiceModel> kits = new TreeMap<>();
    for (String test : tests.stream().sorted().toList()) {
      TypeElement type = compile.elements().getTypeElement(test);
      Optional<AnnotationView> annotation = AnnotationView.ours(type, "TestFor");
      if (annotation.isPresent() && placement.allows(type, annotation.get())) {
        read(annotation.get(), here, kits);
      }
    }
    return List.copyOf(kits.values());
  }

  /** The services of a package that earlier compiles made. */
  List<ServiceModel> compiledIn(String packageName) {
    return Packages.services(compile, packageName)
        .flatMap(type -> compile.find(type).stream())
        .flatMap(type -> service(type, List.of(), Origin.NONE).stream())
        .toList();
  }

  /**
   * The clients that services take of others, each as the one client of a service of its own: in a
   * package below that of whoever takes it, since the provider's belongs to another compile.
   */
  List<ServiceModel> remotes(List<ServiceModel> kits, List<ServiceModel> here) {
    List<ServiceModel> remotes = new ArrayList<>();
    for (ServiceModel kit : kits) {
      for (BeanModel bean : kit.beans()) {
        if (bean.source() instanceof BeanSource.Remote remote) {
          provider(remote.client(), here, bean.origin())
              .flatMap(other -> Counterpart.remote(below(kit, other), other, remote.client()))
              .ifPresent(remotes::add);
        }
      }
    }
    return remotes;
  }

  private Optional<ServiceModel> provider(RemoteModel remote, List<ServiceModel> here, Origin at) {
    return services(remote.type().packageName(), here)
        .flatMap(type -> compile.find(type).stream())
        .flatMap(type -> service(type, here, at).stream())
        .filter(service -> service.name().equals(remote.service()))
        .findFirst();
  }

  /** {@code shop.userservice} for user-service, which the service in {@code shop} calls. */
  private static TypeRef below(ServiceModel kit, ServiceModel other) {
    String word = other.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    String name = SourceVersion.isKeyword(word) ? word + "_" : word;
    String above = kit.type().packageName();
    return new TypeRef(above.isEmpty() ? name : above + "." + name, kit.type().simpleNames());
  }

  private void read(
      AnnotationView annotation, List<ServiceModel> here, SortedMap<TypeRef, ServiceModel> kits) {
    List<Optional<TypeMirror>> named = annotation.classes("value");
    for (int i = 0; i < named.size(); i++) {
      Origin at = annotation.origin("value", i);
      named
          .get(i)
          .flatMap(type -> element(type, here, at))
          .filter(type -> !kits.containsKey(compile.ref(type)))
          .flatMap(type -> service(type, here, at))
          .ifPresent(service -> kits.put(service.type(), service));
    }
  }

  /**
   * The class of a service; what else is named is reported, and stands for the service that was
   * probably meant, so that it is the only error.
   */
  private Optional<TypeElement> element(TypeMirror type, List<ServiceModel> here, Origin at) {
    Optional<TypeElement> declared =
        Optional.ofNullable(compile.types().asElement(type))
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast);
    if (declared.flatMap(t -> AnnotationView.ours(t, "Service")).isPresent()) {
      return declared;
    }
    Optional<TypeRef> meant = declared.flatMap(t -> instead(compile.ref(t), here));
    compile.error(
        at,
        Code.NOT_A_SERVICE,
        declared.map(t -> compile.ref(t).nested()).orElse(type.toString())
            + " is named by @TestFor and is no @Service",
        meant
            .map(service -> "Name " + service.nested() + ", on which it stands")
            .orElse("Name the class on which it stands"));
    return meant.flatMap(compile::find);
  }

  /** A resource or a module leads to the one service that it lies beside or below. */
  private Optional<TypeRef> instead(TypeRef type, List<ServiceModel> here) {
    return Stream.iterate(type.packageName(), p -> !p.isEmpty(), TestKits::above)
        .map(p -> services(p, here).toList())
        .filter(services -> !services.isEmpty())
        .findFirst()
        .filter(services -> services.size() == 1)
        .map(services -> services.get(0));
  }

  /** Those that were compiled before, and those of this compile, which have no module yet. */
  private Stream<TypeRef> services(String packageName, List<ServiceModel> here) {
    return Stream.concat(
            Packages.services(compile, packageName),
            here.stream()
                .map(ServiceModel::type)
                .filter(type -> packageName.equals(type.packageName())))
        .distinct();
  }

  private static String above(String packageName) {
    return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
  }

  private Optional<ServiceModel> service(TypeElement type, List<ServiceModel> here, Origin at) {
    TypeRef ref = compile.ref(type);
    if (compile.isSource(type)) {
      return here.stream().filter(s -> s.type().equals(ref)).findFirst();
    }
    return models.of(ref, at).flatMap(m -> m.service().flatMap(h -> compiled(m, h, at)));
  }

  /** Without all that it is made of, which was reported, there is nothing to be made of it. */
  private Optional<ServiceModel> compiled(TypeModel service, ServiceHeader header, Origin at) {
    List<TypeModel> members =
        header.owned().stream()
            .filter(type -> compile.find(type).isPresent())
            .flatMap(type -> models.of(type, at).stream())
            .filter(TypeModel::ownable)
            .toList();
    SortedMap<TypeRef, TypeModel> reached = models.closure(members);
    boolean whole =
        reached.values().stream()
            .flatMap(model -> References.in(model).keySet().stream())
            .allMatch(reached::containsKey);
    return whole
        ? Optional.of(
            new ServiceAssembly(
                    compile,
                    models,
                    new Ownership.Owner(service, header, members),
                    name -> Optional.empty(),
                    documents)
                .compiled())
        : Optional.empty();
  }
}
