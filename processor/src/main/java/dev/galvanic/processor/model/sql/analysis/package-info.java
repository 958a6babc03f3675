/**
 * What a statement means to a schema: the types of its parameters and columns, which of these may
 * be null, and what PostgreSQL would refuse. The door is {@link
 * dev.galvanic.processor.model.sql.analysis.Analysis}.
 *
 * <p>May depend on {@code java.*}, the schema, syntax and catalog.
 */
@NullMarked
package dev.galvanic.processor.model.sql.analysis;

import org.jspecify.annotations.NullMarked;
