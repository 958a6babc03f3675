/**
 * The ways to talk to PostgreSQL that are compared, each as its user would write it. May depend on
 * Galvanic's public API and on the drivers that it is compared with.
 */
@NullMarked
package dev.galvanic.bench.candidate;

import org.jspecify.annotations.NullMarked;
