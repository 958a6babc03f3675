/**
 * Runs a statement in a database as it is, with arguments that may be, to see what comes: {@link
 * dev.galvanic.testing.trial.Trials}.
 *
 * <p>May depend on {@code dev.galvanic.testing.prepared} and {@code dev.galvanic.testing.rows}.
 */
@NullMarked
package dev.galvanic.testing.trial;

import org.jspecify.annotations.NullMarked;
