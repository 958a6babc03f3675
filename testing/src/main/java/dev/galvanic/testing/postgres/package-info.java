/**
 * A PostgreSQL for tests and for trying things out: one of this process's own, or one that runs
 * already.
 *
 * <p>May depend on the embedded PostgreSQL, its JDBC driver and SLF4J only, so that a program
 * without a test library can use it.
 */
@NullMarked
package dev.galvanic.testing.postgres;

import org.jspecify.annotations.NullMarked;
