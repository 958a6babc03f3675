/**
 * Runs the candidates side by side over one PostgreSQL and writes what they cost. May depend on
 * {@code candidate} and {@code worker}, and on the embedded PostgreSQL of {@code testing}.
 */
@NullMarked
package dev.galvanic.bench;

import org.jspecify.annotations.NullMarked;
