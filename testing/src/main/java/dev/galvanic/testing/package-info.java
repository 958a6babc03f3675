/**
 * What the tests of a service use: the service itself, started as in production, and a client for
 * it.
 *
 * <p>May depend on the runtime, JUnit and Jackson, and on {@code dev.galvanic.testing.postgres},
 * {@code dev.galvanic.testing.database}, {@code dev.galvanic.testing.mock} and {@code
 * dev.galvanic.testing.process}.
 */
@NullMarked
package dev.galvanic.testing;

import org.jspecify.annotations.NullMarked;
