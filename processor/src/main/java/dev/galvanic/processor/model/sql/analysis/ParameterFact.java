package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * A parameter.
 *
 * @param path as written without the colon
 * @param type that PostgreSQL will ask for, without modifiers; empty if it is not known
 * @param at where it first stands
 * @param notNull whether a NULL is certain to be refused, since it is put into such a column
 */
public record ParameterFact(List<String> path, Optional<SqlType> type, int at, boolean notNull) {
  public ParameterFact {
    path = List.copyOf(path);
  }
}
