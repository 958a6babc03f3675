package app;

public record Bounded<T extends Number>(T value) {}
