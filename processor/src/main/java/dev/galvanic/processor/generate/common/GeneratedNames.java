package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.OfferedClientModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of the classes that a service's code is generated into, all in its own package. Names
 * that would meet, with each other or with a type of the user's, are kept apart; the module's name
 * is the one that users write, and those of the clients of resources never give way.
 */
public final class GeneratedNames {
  private final String packageName;
  private final Naming naming;
  private final NameAllocator names = new NameAllocator();

  private GeneratedNames(ServiceModel service) {
    packageName = service.type().packageName();
    naming = service.naming();
    names.newName(moduleOf(service.type()).simple(), "module");
    for (OfferedClientModel offered : service.offered()) {
      names.newName(offered.client().type().simple(), tag(offered.resource(), "Offered"));
    }
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
    for (OfferedClientModel offered : service.offered()) {
      names.newName(
          "Http" + offered.client().type().simple(), tag(offered.resource(), "OfferedClient"));
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
    service.namings().stream()
        .filter(other -> other != naming)
        .forEach(
            other ->
                service
                    .records()
                    .forEach(model -> allocate(model.type(), "", word(other) + "Codec")));
    // What tests are written with comes last, so that it takes no name from the service itself.
    for (ResourceModel resource : service.resources()) {
      allocate(resource.type(), "", "TestClient");
    }
    for (ClientModel client : service.clients()) {
      allocate(client.type(), "", "Mock");
      allocate(client.type(), "", "MockRouter");
      allocate(client.type(), "", "MockEndpoints");
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

  /** {@code UserCodec}, of an enum, or of a record in the service's own naming. */
  public ClassName codec(TypeRef type) {
    return name(tag(type, "Codec"));
  }

  /** {@code UserCodec} of a record, {@code UserCamelCodec} where the naming is not the own one. */
  public ClassName codec(TypeRef type, Naming written) {
    return written == naming ? codec(type) : name(tag(type, word(written) + "Codec"));
  }

  /** The service's own. */
  Naming naming() {
    return naming;
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

  /** {@code RegionsMock}, what stands for a client in tests. */
  public ClassName mock(TypeRef client) {
    return name(tag(client, "Mock"));
  }

  /** {@code RegionsMockRouter}, where a mock answers over HTTP. */
  public ClassName mockRouter(TypeRef client) {
    return name(tag(client, "MockRouter"));
  }

  /** {@code RegionsMockEndpoints}, where a mock answers over HTTP. */
  public ClassName mockEndpoints(TypeRef client) {
    return name(tag(client, "MockEndpoints"));
  }

  /** {@code UserResourceClient}, the interface by which others call a resource. */
  public ClassName offered(TypeRef resource) {
    return name(tag(resource, "Offered"));
  }

  /** {@code HttpUserResourceClient}, what makes those calls. */
  public ClassName offeredImplementation(TypeRef resource) {
    return name(tag(resource, "OfferedClient"));
  }

  /** {@code UserResourceTestClient}, by which tests call a resource. */
  public ClassName testClient(TypeRef resource) {
    return name(tag(resource, "TestClient"));
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

  /** {@code Camel}. */
  private static String word(Naming naming) {
    String name = naming.name();
    return name.charAt(0) + name.substring(1, name.indexOf('_')).toLowerCase(Locale.ROOT);
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
