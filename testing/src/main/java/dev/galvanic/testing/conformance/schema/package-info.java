/**
 * Values as the schemas of an API document describe them: which are ones, which are made up, and
 * which are wrong on purpose.
 *
 * <p>May depend on Jackson's trees.
 */
@NullMarked
package dev.galvanic.testing.conformance.schema;

import org.jspecify.annotations.NullMarked;
