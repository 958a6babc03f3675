package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;

/**
 * What was read of a compile.
 *
 * @param services the services that the compile sees whole
 * @param testKits the services that {@code @TestFor} names, of this compile or of an earlier one
 * @param remoteKits the clients that those take of other services' compiles, each as the one client
 *     of a service of its own
 * @param companions of the types that are compiled from source, and of the services
 * @param declared the classes that {@code @Service} stands on, whether they could be read or not
 * @param clients those of its own resources that it asks for before they are written
 * @param unresolved whether a type was met that another processor may still generate; the rest is
 *     then of no use
 */
public record Reading(
    List<ServiceModel> services,
    List<ServiceModel> testKits,
    List<ServiceModel> remoteKits,
    List<CompanionModel> companions,
    List<TypeRef> declared,
    List<TypeRef> clients,
    boolean unresolved) {

  public Reading {
    services = List.copyOf(services);
    testKits = List.copyOf(testKits);
    remoteKits = List.copyOf(remoteKits);
    companions = List.copyOf(companions);
    declared = List.copyOf(declared);
    clients = List.copyOf(clients);
  }

  /** The services that {@code @TestFor} names and an earlier compile has made. */
  public List<ServiceModel> testKitsOfOthers() {
    return testKits.stream()
        .filter(kit -> services.stream().noneMatch(s -> s.type().equals(kit.type())))
        .toList();
  }

  /** The clients of services that an earlier compile has made. */
  public List<ServiceModel> remoteKitsOfOthers() {
    return remoteKits.stream()
        .filter(kit -> services.stream().noneMatch(s -> s.name().equals(kit.name())))
        .toList();
  }
}
