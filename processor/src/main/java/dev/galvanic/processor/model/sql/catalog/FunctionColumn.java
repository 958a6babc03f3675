package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;

/**
 * A column of a function in FROM.
 *
 * @param declared whether the function itself names it; if not it is called as the function, or by
 *     the alias that the function is given
 */
public record FunctionColumn(String name, SqlType type, boolean declared) {}
