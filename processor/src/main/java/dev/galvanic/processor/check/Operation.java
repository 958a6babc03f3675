package dev.galvanic.processor.check;

import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.stream.Stream;

/**
 * A method that stands for a request: a resource's handler or a client's method.
 *
 * @param naming of the side that answers
 */
record Operation(TypeRef owner, RouteModel route, Naming naming) {

  /** All of a service. */
  static Stream<Operation> all(ServiceModel service) {
    return Stream.concat(handlers(service), calls(service));
  }

  /** Those that the service calls. */
  static Stream<Operation> calls(ServiceModel service) {
    return service.clients().stream()
        .flatMap(
            client ->
                client.operations().stream()
                    .map(o -> new Operation(client.type(), o, client.naming())));
  }

  /** Those that the service answers. */
  static Stream<Operation> handlers(ServiceModel service) {
    return service.resources().stream()
        .flatMap(
            resource ->
                resource.routes().stream()
                    .map(r -> new Operation(resource.type(), r, service.naming())));
  }

  String signature() {
    return Signature.of(owner, route);
  }
}
