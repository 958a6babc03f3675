/**
 * What a PostgreSQL says of a statement: its types, its names, and what it answers.
 *
 * <p>May depend on JDBC and the driver only.
 */
@NullMarked
package dev.galvanic.testing.prepared;

import org.jspecify.annotations.NullMarked;
