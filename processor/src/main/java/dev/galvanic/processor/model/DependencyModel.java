package dev.galvanic.processor.model;

/** A parameter of a constructor or of a {@code @Provides} method. */
public record DependencyModel(String name, KeyModel key, Origin origin) {}
