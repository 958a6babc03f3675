/**
 * The work of a service that no request has asked for: what it does when it starts and stops, and
 * what it does again and again. May depend on {@code dev.galvanic.http}, {@code
 * dev.galvanic.concurrent} and {@code dev.galvanic.trace}.
 */
@NullMarked
package dev.galvanic.background;

import org.jspecify.annotations.NullMarked;
