package dev.galvanic.bench.watching;

/**
 * What a service said of its spans.
 *
 * @param running by {@code /metrics}, after the last turn
 * @param closed when it was closed
 * @param stopMillis how long it took to stop, its process included
 */
record SpanFate(Spans running, Spans closed, long stopMillis) {}
