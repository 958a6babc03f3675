package dev.galvanic.testing.conformance.schema;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is known of values by their names, such as an id that a service gave. */
@FunctionalInterface
public interface Names {

  /** A value for a member of this name, if one is known. */
  Optional<JsonNode> value(String name);
}
