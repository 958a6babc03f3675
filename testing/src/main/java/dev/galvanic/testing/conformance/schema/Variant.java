package dev.galvanic.testing.conformance.schema;

import tools.jackson.databind.JsonNode;

/**
 * A value that differs from another one in one thing.
 *
 * @param what it is about, such as {@code /name is longer than 128}
 */
public record Variant(String what, JsonNode value) {}
