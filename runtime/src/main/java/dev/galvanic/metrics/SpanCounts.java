package dev.galvanic.metrics;

import java.util.function.LongSupplier;

/**
 * How many spans there have been since the start, each asked when the metrics are: what the tracing
 * gives to {@link Metrics#spans}. Created are sent, dropped or still waiting.
 */
public record SpanCounts(LongSupplier created, LongSupplier sent, LongSupplier dropped) {}
