package dev.galvanic.sample.role;

/** The identity of a role. */
public record RoleId(int id) {}
