/**
 * Statements of real shape over two schemas, held against a PostgreSQL: what the compiler believes
 * of them is what PostgreSQL says.
 *
 * <p>May depend on the model and on {@code dev.galvanic.testing}.
 */
@NullMarked
package dev.galvanic.processor.corpus;

import org.jspecify.annotations.NullMarked;
