package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;

/**
 * A parameter of a function.
 *
 * @param name empty if it has none
 * @param optional whether it has a default
 */
record Parameter(String name, SqlType type, boolean optional) {}
