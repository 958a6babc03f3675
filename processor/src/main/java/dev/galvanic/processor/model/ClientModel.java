package dev.galvanic.processor.model;

import dev.galvanic.processor.model.document.DocumentModel;
import java.util.List;
import java.util.Optional;

/**
 * An interface whose methods call another service; its operations are described as a resource's
 * routes are.
 *
 * @param service the other service's name
 * @param naming the other service's
 * @param document what it is held against
 * @param plain whether the other service's replies come without the envelope
 */
public record ClientModel(
    TypeRef type,
    String service,
    Naming naming,
    boolean plain,
    Optional<DocumentModel> document,
    List<RouteModel> operations,
    Origin origin) {
  public ClientModel {
    operations = List.copyOf(operations);
  }

  /** The same with other operations. */
  public ClientModel with(List<RouteModel> others) {
    return new ClientModel(type, service, naming, plain, document, others, origin);
  }

  /** The same with what stands in its document. */
  public ClientModel with(DocumentModel read) {
    return new ClientModel(type, service, naming, plain, Optional.of(read), operations, origin);
  }
}
