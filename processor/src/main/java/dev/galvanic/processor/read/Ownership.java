package dev.galvanic.processor.read;

import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says what belongs to which service.
 *
 * <p>The whole of a service is what the compile was given of it, what the service's companion of an
 * earlier compile lists and still exists, and what has a companion in the service's own package or
 * in one that it includes.
 */
final class Ownership {

  /** A service and the models of what it owns, sorted. */
  record Owner(TypeModel type, ServiceHeader header, List<TypeModel> members) {

    Owner {
      members = List.copyOf(members);
    }

    /** The companion by which a later compile knows the whole. */
    CompanionModel companion(ModelText<TypeModel> texts) {
      List<TypeRef> owned = members.stream().map(TypeModel::type).toList();
      SortedSet<TypeRef> origins = new TreeSet<>(owned);
      origins.add(type.type());
      return CompanionModel.of(type.with(header.owning(owned)), List.copyOf(origins), texts);
    }
  }

  private final Compile compile;
  private final TypeModels models;
  private final Predicate<TypeRef> compiledHere;

  Ownership(Compile compile, TypeModels models, Predicate<TypeRef> compiledHere) {
    this.compile = compile;
    this.models = models;
    this.compiledHere = compiledHere;
  }

  /** The services of this compile, sorted; none if it is a library's. */
  List<Owner> owners(SortedMap<TypeRef, TypeModel> given) {
    SortedMap<TypeRef, TypeModel> services = new TreeMap<>();
    given.values().stream()
        .filter(m -> m.service().isPresent())
        .forEach(m -> services.put(m.type(), m));
    given.values().stream()
        .filter(TypeModel::ownable)
        .flatMap(this::compiledBefore)
        .forEach(m -> services.putIfAbsent(m.type(), m));
    reportNested(services.values());
    if (!services.isEmpty()) {
      given.values().stream().filter(TypeModel::ownable).forEach(m -> report(m, services.values()));
    }
    return services.values().stream()
        .map(s -> new Owner(s, s.service().orElseThrow(), members(s, given, services.values())))
        .toList();
  }

  private void reportNested(Collection<TypeModel> services) {
    for (TypeModel outer : services) {
      services.stream()
          .filter(inner -> inner != outer && owns(outer, inner.type().packageName()))
          .filter(inner -> inner.type().compareTo(outer.type()) > 0 || !sharePackage(inner, outer))
          .forEach(
              inner ->
                  compile.error(
                      inner.origin(),
                      Code.OWNED_TWICE,
                      inner.type().nested()
                          + " is a service in the packages of another, "
                          + outer.type().nested(),
                      "Move one of them to a package beside the other's"));
    }
  }

  private static boolean sharePackage(TypeModel a, TypeModel b) {
    return a.type().packageName().equals(b.type().packageName());
  }

  private void report(TypeModel model, Collection<TypeModel> services) {
    List<TypeModel> owners =
        services.stream().filter(s -> owns(s, model.type().packageName())).toList();
    if (owners.isEmpty()) {
      compile.error(
          model.origin(),
          Code.UNOWNED_TYPE,
          model.type().nested() + " belongs to no service of this compile",
          "Move it into the package of a service, or name its package in @Service(include)");
    } else if (owners.size() > 1 && owners.stream().noneMatch(o -> isNested(o, owners))) {
      compile.error(
          model.origin(),
          Code.OWNED_TWICE,
          model.type().nested()
              + " belongs to both "
              + owners.get(0).type().nested()
              + " and "
              + owners.get(1).type().nested(),
          "Name its package in the include of one of them only");
    }
  }

  /** That one service lies in another's packages was said already. */
  private static boolean isNested(TypeModel service, List<TypeModel> others) {
    return others.stream().anyMatch(o -> o != service && owns(o, service.type().packageName()));
  }

  private static boolean owns(TypeModel service, String packageName) {
    String own = service.type().packageName();
    return packageName.equals(own)
        || (!own.isEmpty() && packageName.startsWith(own + "."))
        || service.service().orElseThrow().include().contains(packageName);
  }

  /** A type of two services, which is an error, goes to the inner one, so that it is only one. */
  private static boolean getsIt(TypeModel service, TypeRef type, Collection<TypeModel> services) {
    return services.stream()
        .filter(s -> owns(s, type.packageName()))
        .min(Comparator.comparing(s -> -s.type().packageName().length()))
        .filter(s -> s == service)
        .isPresent();
  }

  private List<TypeModel> members(
      TypeModel service, Map<TypeRef, TypeModel> given, Collection<TypeModel> services) {
    SortedMap<TypeRef, TypeModel> members = new TreeMap<>();
    given.values().stream()
        .filter(m -> getsIt(service, m.type(), services))
        .forEach(m -> members.put(m.type(), m));
    Stream<TypeRef> before =
        models.companion(service.type()).flatMap(TypeModel::service).stream()
            .flatMap(h -> h.owned().stream());
    List<String> packages = new ArrayList<>(service.service().orElseThrow().include());
    packages.add(service.type().packageName());
    Stream.concat(before, packages.stream().flatMap(p -> Packages.companions(compile, p)))
        .filter(t -> !models.isSource(t) && compile.find(t).isPresent())
        .filter(t -> getsIt(service, t, services))
        .forEach(t -> models.of(t, service.origin()).ifPresent(m -> members.putIfAbsent(t, m)));
    return members.values().stream().filter(TypeModel::ownable).toList();
  }

  /** Services that were compiled before, in the type's package or one above it. */
  private Stream<TypeModel> compiledBefore(TypeModel model) {
    List<String> packages = new ArrayList<>();
    for (String p = model.type().packageName();
        !p.isEmpty();
        p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      packages.add(p);
    }
    return packages.stream()
        .flatMap(p -> Packages.services(compile, p))
        .filter(t -> !models.isSource(t) && compiledHere.test(t))
        .flatMap(t -> models.of(t, model.origin()).stream())
        .filter(m -> m.service().isPresent());
  }
}
