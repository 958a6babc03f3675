package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Schema;

/** A parameter of an operation. */
record Parameter(String in, String name, boolean required, Schema schema) {}
