/**
 * Tests of a service that nobody writes: what its API document says, held against what it answers,
 * and against the document that was committed.
 *
 * <p>May depend on JUnit, Jackson, the contract's rules and the client of {@code
 * dev.galvanic.testing}.
 */
@NullMarked
package dev.galvanic.testing.conformance;

import org.jspecify.annotations.NullMarked;
