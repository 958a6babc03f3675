/**
 * How a service is started and stopped: what is opened, in which order, and closed in the reverse
 * one. May depend on every package of the runtime; none but {@code dev.galvanic} depends on it.
 */
@NullMarked
package dev.galvanic.boot;

import org.jspecify.annotations.NullMarked;
