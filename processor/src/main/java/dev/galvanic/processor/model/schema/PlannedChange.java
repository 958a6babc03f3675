package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Origin;

/**
 * One change of a version.
 *
 * @param table the table under the name that it has just before the change
 * @param before all tables as they are just before it
 */
public record PlannedChange(TableName table, SchemaChange change, Schema before, Origin origin) {}
