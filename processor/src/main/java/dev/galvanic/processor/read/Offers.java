package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ErasedSignature;
import dev.galvanic.processor.model.OfferedClientModel;
import dev.galvanic.processor.model.OfferedOperation;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of each resource of a service the client that other compiles call it by. */
final class Offers {

  private final Compile compile;
  private final ServiceModel service;
  private final Set<TypeRef> hidden;

  Offers(Compile compile, ServiceModel service, Collection<TypeModel> reached) {
    this.compile = compile;
    this.service = service;
    hidden =
        reached.stream()
            .filter(m -> m.hidden().stream().anyMatch(h -> h.name().equals(m.type().simple())))
            .map(TypeModel::type)
            .collect(Collectors.toSet());
  }

  /** Those with an operation, but for a name that is taken. */
  List<OfferedClientModel> all() {
    return service.resources().stream().flatMap(resource -> of(resource).stream()).toList();
  }

  private Optional<OfferedClientModel> of(ResourceModel resource) {
    TypeRef type = service.generated(resource.type().flat() + "Client");
    OfferedOperation offered = new OfferedOperation(service, hidden::contains);
    List<RouteModel> operations = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Set<ErasedSignature> signatures = new HashSet<>();
    for (RouteModel handler : resource.routes()) {
      Optional<String> obstacle = offered.obstacle(handler);
      RouteModel operation = offered.of(handler);
      if (obstacle.isEmpty()
          && !signatures.add(ErasedSignature.of(operation.handler(), operation))) {
        obstacle = Optional.of("which a caller could not tell from another");
      }
      obstacle.ifPresentOrElse(
          reason -> leftOut.add(handler.label() + ", " + reason), () -> operations.add(operation));
    }
    if (operations.isEmpty()) {
      compile.clients().leavesOutAll(type, leftOut);
    }
    return operations.isEmpty() || taken(type)
        ? Optional.empty()
        : Optional.of(
            new OfferedClientModel(
                resource.type(),
                new ClientModel(
                    type,
                    service.name(),
                    service.naming(),
                    service.plain(),
                    Optional.empty(),
                    operations,
                    resource.origin()),
                leftOut));
  }

  /** By a type of the user's; one that an earlier compile generated is generated again. */
  private boolean taken(TypeRef type) {
    return compile
        .find(type)
        .filter(found -> AnnotationView.ours(found, "ProviderClient").isEmpty())
        .isPresent();
  }
}
