/**
 * Brings a service's tables up to what its scripts say, once, however many instances start. May
 * depend on {@code dev.galvanic.sql} alone.
 */
@NullMarked
package dev.galvanic.migrate;

import org.jspecify.annotations.NullMarked;
