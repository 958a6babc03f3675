package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of a parameter's value before its statement is read.
 *
 * @param types that it may be given where PostgreSQL would not know, the best first; empty if none
 *     is known
 * @param fits whether it can be sent as a type
 * @param mayBeNull whether it may be sent as NULL
 */
public record SentValue(List<SqlType> types, Predicate<SqlType> fits, boolean mayBeNull) {
  public SentValue {
    types = List.copyOf(types);
  }
}
