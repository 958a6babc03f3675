package dev.galvanic.processor.model;

import java.util.List;

/**
 * The client of a resource, for those who call the service from other compiles.
 *
 * @param client its interface, which is generated, with what a caller can call
 * @param leftOut the handlers that it has not, each with the reason: {@code download(Exchange),
 *     whose reply has no type}
 */
public record OfferedClientModel(TypeRef resource, ClientModel client, List<String> leftOut) {
  public OfferedClientModel {
    leftOut = List.copyOf(leftOut);
  }
}
