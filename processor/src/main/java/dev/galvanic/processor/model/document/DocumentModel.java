package dev.galvanic.processor.model.document;

import dev.galvanic.processor.model.Origin;
import java.util.Optional;

/**
 * A document that a client is held against.
 *
 * @param path as the client names it
 * @param document what stands in it; none before it is read, or if there is a problem
 * @param problem what keeps it from being read, empty if nothing does
 */
public record DocumentModel(
    String path, Optional<ApiDocument> document, String problem, Origin origin) {

  /** The last part of the path, by which messages name it. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
