package dev.galvanic.sample.user;

/** A role as role-service tells it. */
public record Role(int id, String name) {}
