package dev.galvanic.processor.model;

import java.util.Optional;

/**
 * What {@code @Consumes} says of a body that the signature does not show.
 *
 * @param type the body's type
 * @param media the media type, such as {@code application/json}
 */
public record ConsumedModel(Optional<ValueType> type, String media, Origin origin) {}
