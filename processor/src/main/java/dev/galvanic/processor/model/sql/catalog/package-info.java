/**
 * What PostgreSQL itself has: types, casts, functions and operators, and which of them a call means
 * (chapter 10 of its manual). The door is {@link dev.galvanic.processor.model.sql.catalog.Catalog}.
 *
 * <p>May depend on {@code java.*} and the types of the schema.
 */
@NullMarked
package dev.galvanic.processor.model.sql.catalog;

import org.jspecify.annotations.NullMarked;
