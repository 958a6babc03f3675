package dev.galvanic.processor.model;

import java.util.List;

/**
 * An interface whose methods call another service; its operations are described as a resource's
 * routes are.
 *
 * @param service the other service's name
 */
public record ClientModel(
    TypeRef type, String service, List<RouteModel> operations, Origin origin) {
  public ClientModel {
    operations = List.copyOf(operations);
  }
}
