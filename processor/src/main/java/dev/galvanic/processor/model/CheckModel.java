package dev.galvanic.processor.model;

/**
 * A condition of a table.
 *
 * @param expression in SQL
 */
public record CheckModel(String expression, String name, Origin origin) {}
