/**
 * Starts a service as what is deployed: its jar, in a process of its own.
 *
 * <p>May depend on the runtime's door, for what a running service is.
 */
@NullMarked
package dev.galvanic.testing.process;

import org.jspecify.annotations.NullMarked;
