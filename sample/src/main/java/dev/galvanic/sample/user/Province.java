package dev.galvanic.sample.user;

/** A province as region-service tells it. */
public record Province(int id, String name) {}
