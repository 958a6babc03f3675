/**
 * Rows and arguments that are made up, but that a schema allows: {@link
 * dev.galvanic.testing.rows.GeneratedRows} fills tables, {@link
 * dev.galvanic.testing.rows.Arguments} finds values for parameters in them.
 *
 * <p>May depend on JDBC only.
 */
@NullMarked
package dev.galvanic.testing.rows;

import org.jspecify.annotations.NullMarked;
