/**
 * Whether a call of another service may be made, and made again: breaker, bulkhead and the budget
 * of retries. May depend on {@code dev.galvanic}, {@code client} and {@code config}.
 */
@NullMarked
package dev.galvanic.client.resilience;

import org.jspecify.annotations.NullMarked;
