package dev.galvanic.processor.model.sql.syntax;

/** A key of ORDER BY; its direction matters to nobody here. */
public record SortKey(Expression value) {}
