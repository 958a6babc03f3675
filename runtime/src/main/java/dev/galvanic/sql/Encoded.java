package dev.galvanic.sql;

/**
 * An argument that a {@link TypeCodec} has written; it goes to the server as the type that the
 * parameter has there.
 */
public record Encoded(String text) {}
