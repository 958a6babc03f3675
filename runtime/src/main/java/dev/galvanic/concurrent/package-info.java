/**
 * Where blocking work runs, and stages that keep the context of their request. May depend on {@code
 * dev.galvanic.http} for that context.
 */
@NullMarked
package dev.galvanic.concurrent;

import org.jspecify.annotations.NullMarked;
