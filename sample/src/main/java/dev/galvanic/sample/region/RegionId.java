package dev.galvanic.sample.region;

/** The identity of a province or a city. */
public record RegionId(int id) {}
