/**
 * The proof that a service's statements are what the compiler believed: {@link
 * dev.galvanic.testing.proof.SqlProof}.
 *
 * <p>May depend on the runtime's {@code ServiceModule}, on JDBC, and on the packages of {@code
 * dev.galvanic.testing} that know a PostgreSQL and statements.
 */
@NullMarked
package dev.galvanic.testing.proof;

import org.jspecify.annotations.NullMarked;
