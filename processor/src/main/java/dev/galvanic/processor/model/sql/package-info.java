/**
 * What can be told of SQL from its words alone.
 *
 * <p>May depend on {@code java.*}.
 */
@NullMarked
package dev.galvanic.processor.model.sql;

import org.jspecify.annotations.NullMarked;
