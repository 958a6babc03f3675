/**
 * Starts the sample's services in one process, with a PostgreSQL for them.
 *
 * <p>May depend on the three services, on Galvanic's runtime and on {@code
 * dev.galvanic.testing.postgres}.
 */
@NullMarked
package dev.galvanic.sample;

import org.jspecify.annotations.NullMarked;
