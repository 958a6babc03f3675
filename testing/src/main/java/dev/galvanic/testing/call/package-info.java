/**
 * What generated test clients stand on: a request that a test may alter, and the reply with its
 * type.
 *
 * <p>May depend on {@code dev.galvanic.testing}, the runtime's client and Jackson.
 */
@NullMarked
package dev.galvanic.testing.call;

import org.jspecify.annotations.NullMarked;
