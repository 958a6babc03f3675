package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.Optional;

/**
 * A type of PostgreSQL.
 *
 * @param category in which it is converted to others, such as {@code N} for numbers (its catalogue
 *     pg_type, typcategory)
 * @param preferred whether it is the one of its category that others become
 * @param element what an array holds
 * @param subtype of which a range, or a multirange, is
 * @param range of which a multirange is
 * @param subscripted what {@code value[1]} is, also of {@code jsonb}, {@code point} and the like
 */
public record TypeFact(
    SqlType type,
    char category,
    boolean preferred,
    Optional<SqlType> element,
    Optional<SqlType> subtype,
    Optional<SqlType> range,
    Optional<SqlType> subscripted) {}
