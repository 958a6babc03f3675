/**
 * The process of one candidate: it puts load on it when told, and answers what that took. May
 * depend on {@code candidate}.
 */
@NullMarked
package dev.galvanic.bench.worker;

import org.jspecify.annotations.NullMarked;
