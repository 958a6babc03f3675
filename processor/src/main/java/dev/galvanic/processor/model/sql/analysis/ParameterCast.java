package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;

/**
 * A use of a parameter that must be sent with its type.
 *
 * @param at where it stands
 * @param length of it, its colon included
 * @param type that PostgreSQL would not know there
 */
public record ParameterCast(int at, int length, SqlType type) {}
