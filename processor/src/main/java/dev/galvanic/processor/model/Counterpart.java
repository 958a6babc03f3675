package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.model.schema.ReleasedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The other end of a client: a service that has its operations as routes, and nothing else. */
public final class Counterpart {
  private Counterpart() {}

  /**
   * The service that would answer the client, its only resource called as the client is.
   *
   * @param caller whose client it is; its types are those of the routes
   */
  public static ServiceModel of(ServiceModel caller, ClientModel client) {
    ResourceModel resource =
        new ResourceModel(
            client.type(),
            new PathTemplate(List.of()),
            answering(client).stream().map(Counterpart::route).toList(),
            "",
            client.origin());
    return service(
        caller.type(), client, List.of(resource), List.of(), caller.records(), caller.enums());
  }

  /**
   * A service that has nothing but the client by which others call one of a provider's resources.
   *
   * @param type what the service is called
   * @return empty if the provider has no such client any more
   */
  public static Optional<ServiceModel> remote(
      TypeRef type, ServiceModel provider, RemoteModel remote) {
    return provider.offered().stream()
        .map(OfferedClientModel::client)
        .filter(client -> client.type().equals(remote.type()))
        .findFirst()
        .map(
            client ->
                service(
                    type,
                    client,
                    List.of(),
                    List.of(client),
                    provider.records(),
                    provider.enums()));
  }

  private static ServiceModel service(
      TypeRef type,
      ClientModel client,
      List<ResourceModel> resources,
      List<ClientModel> clients,
      List<RecordModel> records,
      List<EnumModel> enums) {
    return new ServiceModel(
        type,
        client.service(),
        client.service(),
        "",
        client.naming(),
        client.plain(),
        false,
        "",
        resources,
        List.of(),
        clients,
        records,
        enums,
        List.of(),
        List.of(),
        ReleasedModel.NOTHING,
        Planning.NOTHING,
        List.of(),
        List.of(),
        client.origin());
  }

  /** The operation that answers for this one: the first of its route. */
  public static RouteModel answering(ClientModel client, RouteModel operation) {
    return client.operations().stream()
        .filter(other -> route(other, operation))
        .findFirst()
        .orElseThrow();
  }

  private static List<RouteModel> answering(ClientModel client) {
    Set<RouteModel> found = new HashSet<>();
    return client.operations().stream()
        .map(operation -> answering(client, operation))
        .filter(found::add)
        .toList();
  }

  private static boolean route(RouteModel one, RouteModel other) {
    return one.method() == other.method() && one.path().shape().equals(other.path().shape());
  }

  /** What the caller alone does with a call is no business of who answers it. */
  private static RouteModel route(RouteModel operation) {
    return new RouteModel(
        operation.method(),
        operation.path(),
        operation.handler(),
        operation.parameters(),
        operation.result(),
        operation.threading(),
        operation.consumes(),
        operation.status(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        CallPolicyModel.CONFIGURED,
        operation.summary(),
        operation.description(),
        operation.tags(),
        operation.errors(),
        operation.origin());
  }
}
