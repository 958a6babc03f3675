package dev.galvanic.processor.model;

import java.util.Optional;

/**
 * A parameter of a constructor or of a {@code @Provides} method.
 *
 * @param remote what its type is, if that is a client that another compile generated
 */
public record DependencyModel(
    String name, KeyModel key, Optional<RemoteModel> remote, Origin origin) {}
