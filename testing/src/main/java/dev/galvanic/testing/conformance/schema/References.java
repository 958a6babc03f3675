package dev.galvanic.testing.conformance.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Follows the references of an API document to places in itself. */
public final class References {
  private static final int MOST = 32;

  private References() {}

  /**
   * What is meant by what is written: itself, if it is no reference. One that leads nowhere, as one
   * into another file, stays.
   */
  public static JsonNode followed(JsonNode document, JsonNode written) {
    JsonNode node = written;
    for (int i = 0; i < MOST && node.path("$ref").isString(); i++) {
      String reference = node.path("$ref").stringValue();
      JsonNode there =
          reference.startsWith("#/") || reference.equals("#")
              ? document.at(reference.substring(1))
              : MissingNode.getInstance();
      if (there.isMissingNode()) {
        return node;
      }
      node = there;
    }
    return node;
  }
}
