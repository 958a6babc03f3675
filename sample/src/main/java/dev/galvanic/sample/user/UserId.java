package dev.galvanic.sample.user;

/** The identity of a user. */
public record UserId(int id) {}
