/**
 * What it costs a service to be watched: a process for each way of tracing and logging, under the
 * same load. May depend on {@code dev.galvanic.bench}.
 */
@NullMarked
package dev.galvanic.bench.watching;

import org.jspecify.annotations.NullMarked;
