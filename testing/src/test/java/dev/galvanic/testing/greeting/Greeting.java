package dev.galvanic.testing.greeting;

/** What greeting-service answers; the text is not blank. */
public record Greeting(int id, String text) {}
