/**
 * Tables as PostgreSQL has them, the changes that a migration makes to them, and what a sequence of
 * changes adds up to.
 *
 * <p>May depend on {@code java.*} and the rest of the model.
 */
@NullMarked
package dev.galvanic.processor.model.schema;

import org.jspecify.annotations.NullMarked;
