package dev.galvanic.sample.user;

/** A city as region-service tells it. */
public record City(int id, String name, Province province) {}
