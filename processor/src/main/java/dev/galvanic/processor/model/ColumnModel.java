package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of a table, as the record's component and its annotations say it.
 *
 * @param component the record's component
 * @param name always snake_case unless {@code @Column} names it
 * @param length of a varchar
 * @param precision of a numeric
 * @param scale of a numeric with a precision
 * @param sqlType {@code @Column(type)}, which wins over what follows from the Java type
 * @param defaultSql an SQL expression
 * @param id whether it is the key or a part of it
 * @param version whether it counts the row's changes
 * @param constraints of jakarta.validation, which become a check where SQL can say them
 */
public record ColumnModel(
    String component,
    String name,
    ValueType type,
    OptionalInt length,
    OptionalInt precision,
    OptionalInt scale,
    Optional<String> sqlType,
    Optional<String> defaultSql,
    Optional<IdModel> id,
    boolean version,
    List<Constraint> constraints,
    String description,
    Origin origin) {
  public ColumnModel {
    constraints = List.copyOf(constraints);
  }
}
