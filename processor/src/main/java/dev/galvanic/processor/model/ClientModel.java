package dev.galvanic.processor.model;

import java.util.List;

/**
 * An interface whose methods call another service; its operations are described as a resource's
 * routes are.
 *
 * @param service the other service's name
 * @param naming the other service's
 * @param plain whether the other service's replies come without the envelope
 */
public record ClientModel(
    TypeRef type,
    String service,
    Naming naming,
    boolean plain,
    List<RouteModel> operations,
    Origin origin) {
  public ClientModel {
    operations = List.copyOf(operations);
  }

  /** The same with other operations. */
  public ClientModel with(List<RouteModel> others) {
    return new ClientModel(type, service, naming, plain, others, origin);
  }
}
