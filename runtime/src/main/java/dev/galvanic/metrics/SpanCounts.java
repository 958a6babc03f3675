package dev.galvanic.metrics;

import java.util.function.LongSupplier;

/**
 * How many spans there have been since the start, each asked when the metrics are. Created are
 * sent, dropped or still waiting.
 *
 * @param destination where they go, such as {@code zipkin}
 */
public record SpanCounts(
    String destination, LongSupplier created, LongSupplier sent, LongSupplier dropped) {}
