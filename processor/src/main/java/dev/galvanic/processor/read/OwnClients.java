package dev.galvanic.processor.read;

import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.RemoteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The clients that this compile is about to write for its own resources. Services that are compiled
 * together ask for each other's before there are any.
 */
final class OwnClients {
  private final Map<String, RemoteModel> byName;
  private final SortedSet<TypeRef> asked = new TreeSet<>();
  private final Map<TypeRef, List<String>> empty = new HashMap<>();

  private OwnClients(Map<String, RemoteModel> byName) {
    this.byName = byName;
  }

  /** Before anything is known of the compile. */
  static OwnClients none() {
    return new OwnClients(Map.of());
  }

  /** Those of the resources among these types that belong to a service among them. */
  static OwnClients of(Compile compile, Collection<TypeElement> roots) {
    List<TypeElement> services =
        roots.stream().filter(type -> Roles.of(type).service().isPresent()).toList();
    Map<String, RemoteModel> byName = new HashMap<>();
    for (TypeElement type : roots) {
      if (type.getKind() == ElementKind.CLASS && Roles.of(type).route().isPresent()) {
        TypeRef resource = compile.ref(type);
        owner(compile, resource, services)
            .filter(owner -> annotation(owner).flag("clients"))
            .map(owner -> client(compile, owner, resource))
            .ifPresent(client -> byName.put(client.type().qualified(), client));
      }
    }
    return new OwnClients(byName);
  }

  private static Optional<TypeElement> owner(
      Compile compile, TypeRef resource, List<TypeElement> services) {
    String of = resource.packageName();
    return services.stream()
        .filter(
            service -> {
              String own = compile.ref(service).packageName();
              return of.equals(own)
                  || of.startsWith(own + ".")
                  || annotation(service).texts("include").contains(of);
            })
        .max(Comparator.comparingInt(service -> compile.ref(service).packageName().length()));
  }

  private static RemoteModel client(Compile compile, TypeElement service, TypeRef resource) {
    String packageName = compile.ref(service).packageName();
    String name = resource.flat() + "Client";
    return new RemoteModel(
        TypeRef.of(packageName, name),
        TypeRef.of(packageName, "Http" + name),
        annotation(service).text("name"));
  }

  private static AnnotationView annotation(TypeElement service) {
    return Roles.of(service).service().orElseThrow();
  }

  /**
   * What a type will be, if it does not exist yet and is one of these.
   *
   * @param user whose type it is, as its file names it
   */
  Optional<RemoteModel> named(Compile compile, TypeMirror type, Element user) {
    if (byName.isEmpty() || type.getKind() != TypeKind.ERROR) {
      return Optional.empty();
    }
    String written = type.toString();
    String simple = written.substring(written.lastIndexOf('.') + 1);
    Optional<RemoteModel> meant =
        Stream.concat(Stream.of(written), WrittenNames.meant(compile, simple, user))
            .map(byName::get)
            .flatMap(Stream::ofNullable)
            .findFirst();
    meant.ifPresent(client -> asked.add(client.type()));
    return meant;
  }

  /**
   * One of them will not be written, for it would have nothing to call.
   *
   * @param leftOut the handlers of its resource, each with the reason why no caller can have it
   */
  void leavesOutAll(TypeRef client, List<String> leftOut) {
    empty.put(client, leftOut);
  }

  /** Reports those that services ask for and that will not be written. */
  void check(Compile compile, List<ServiceModel> services) {
    services.stream()
        .flatMap(service -> service.beans().stream())
        .flatMap(bean -> bean.dependencies().stream())
        .forEach(
            dependency ->
                dependency
                    .remote()
                    .map(RemoteModel::type)
                    .filter(empty::containsKey)
                    .ifPresent(client -> report(compile, dependency, client)));
  }

  private void report(Compile compile, DependencyModel dependency, TypeRef client) {
    compile.error(
        dependency.origin(),
        Code.MISSING_DEPENDENCY,
        dependency.name()
            + " is of type "
            + client.nested()
            + ", which is not written, for there is nothing that it could call: it would leave out "
            + String.join("; ", empty.getOrDefault(client, List.of())),
        "Call the service by a ServiceClient, or give a handler types that a caller can have");
  }

  /** Those that somebody has asked for so far. */
  List<TypeRef> asked() {
    return List.copyOf(asked);
  }
}
