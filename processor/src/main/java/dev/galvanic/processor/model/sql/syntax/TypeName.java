package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.schema.SqlType;

/** A type as a cast or a column definition names it. */
public record TypeName(SqlType type, int at) {}
