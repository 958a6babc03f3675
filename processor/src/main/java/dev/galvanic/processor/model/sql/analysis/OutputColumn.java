package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.Optional;

/**
 * A column of a result.
 *
 * @param name as PostgreSQL calls it, {@code ?column?} among them
 * @param type without its modifiers; empty if it is not known
 * @param at what an error about it points to
 * @param origin {@code users.name} if it is just that column, and may be null only with it
 */
public record OutputColumn(
    String name, Optional<SqlType> type, Nullness nullness, int at, Optional<String> origin) {}
