package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.stream.Stream;

/**
 * The names of the classes that a service's code is generated into, all in its own package. Names
 * that would meet, with each other or with a type of the user's, are kept apart; the module's name
 * is the one that users write, and never gives way.
 */
public final class GeneratedNames {
  private final String packageName;
  private final NameAllocator names = new NameAllocator();

  private GeneratedNames(ServiceModel service) {
    packageName = service.type().packageName();
    names.newName(moduleOf(service.type()).simple(), "module");
    usersTypes(service)
        .filter(type -> type.packageName().equals(packageName))
        .map(type -> type.simpleNames().get(0))
        .distinct()
        .forEach(names::newName);
    names.newName(service.type().flat() + "Router", "router");
    for (ResourceModel resource : service.resources()) {
      allocate(resource.type(), "", "Endpoints");
    }
    for (RepositoryModel repository : service.repositories()) {
      allocate(repository.type(), "Sql", "Repository");
    }
    for (ClientModel client : service.clients()) {
      allocate(client.type(), "Http", "Client");
    }
    service.beans().stream()
        .flatMap(bean -> bean.logged().stream())
        .map(LoggedInterface::type)
        .distinct()
        .forEach(type -> allocate(type, "", "Logged"));
    for (RecordModel model : service.records()) {
      allocate(model.type(), "Json", "Codec");
      allocate(model.type(), "Sql", "RowMapper");
    }
    for (EnumModel model : service.enums()) {
      allocate(model.type(), "Json", "Codec");
    }
  }

  /** The names of a service's classes. */
  public static GeneratedNames of(ServiceModel service) {
    return new GeneratedNames(service);
  }

  /** The module of the service that this class declares. */
  public static TypeRef moduleOf(TypeRef service) {
    return TypeRef.of(service.packageName(), service.flat() + "Module");
  }

  /** {@code UserServiceModule}. */
  public ClassName module() {
    return name("module");
  }

  /** {@code UserServiceRouter}. */
  public ClassName router() {
    return name("router");
  }

  /** {@code UserResourceEndpoints}. */
  public ClassName endpoints(TypeRef resource) {
    return name(tag(resource, "Endpoints"));
  }

  /** {@code UserCodec}, of a record or an enum. */
  public ClassName codec(TypeRef type) {
    return name(tag(type, "Codec"));
  }

  /** {@code UserRowMapper}. */
  public ClassName rowMapper(TypeRef type) {
    return name(tag(type, "RowMapper"));
  }

  /** {@code UsersRepository}; {@code SqlUserRepository} where the interface is UserRepository. */
  public ClassName repository(TypeRef repository) {
    return name(tag(repository, "Repository"));
  }

  /** {@code RegionsClient}; {@code HttpRegionsClient} where the interface is RegionsClient. */
  public ClassName client(TypeRef client) {
    return name(tag(client, "Client"));
  }

  /** {@code PricesLogged}, of an interface whose calls are logged. */
  public ClassName logged(TypeRef type) {
    return name(tag(type, "Logged"));
  }

  private void allocate(TypeRef type, String prefix, String suffix) {
    String flat = type.flat();
    boolean suffixed = !prefix.isEmpty() && flat.endsWith(suffix);
    names.newName(suffixed ? prefix + flat : flat + suffix, tag(type, suffix));
  }

  private ClassName name(String tag) {
    return ClassName.get(packageName, names.get(tag));
  }

  private static String tag(TypeRef type, String suffix) {
    return type.qualified() + " " + suffix;
  }

  private static Stream<TypeRef> usersTypes(ServiceModel service) {
    return Stream.of(
            Stream.of(service.type()),
            service.resources().stream().map(ResourceModel::type),
            service.repositories().stream().map(RepositoryModel::type),
            service.clients().stream().map(ClientModel::type),
            service.records().stream().map(RecordModel::type),
            service.enums().stream().map(EnumModel::type))
        .flatMap(types -> types);
  }
}
