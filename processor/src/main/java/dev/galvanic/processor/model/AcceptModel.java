package dev.galvanic.processor.model;

/** A rule of the safety lint that a migration may break, with the reason. */
public record AcceptModel(String rule, String reason, Origin origin) {}
