package dev.galvanic.processor.model;

/**
 * The user's codec of a column.
 *
 * @param type its class
 * @param instance whether it has a static INSTANCE; it is constructed otherwise
 */
public record CodecModel(TypeRef type, boolean instance) {}
