/**
 * What a call of another service costs: Galvanic's client beside Vert.x's by hand and Java's own.
 * May depend on {@code candidate} and {@code worker}, whose callers it lends.
 */
@NullMarked
package dev.galvanic.bench.clientcall;

import org.jspecify.annotations.NullMarked;
