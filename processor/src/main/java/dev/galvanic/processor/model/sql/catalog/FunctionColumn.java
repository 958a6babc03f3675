package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;

/** A column of a function in FROM. */
public record FunctionColumn(String name, SqlType type) {}
