package dev.galvanic.processor.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of a table.
 *
 * @param component the record's component
 * @param name always snake_case unless {@code @Column} names it
 * @param length of a varchar
 * @param sqlType {@code @Column(type)}, which wins over what follows from the Java type
 * @param defaultSql an SQL expression
 * @param id whether it is the identity key
 */
public record ColumnModel(
    String component,
    String name,
    ValueType type,
    OptionalInt length,
    Optional<String> sqlType,
    Optional<String> defaultSql,
    boolean id,
    boolean unique,
    String description,
    Origin origin) {}
