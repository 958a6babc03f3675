package dev.galvanic.trace;

/**
 * What became of the spans of a service. At rest, and always once it is closed, {@code created} is
 * {@code sent} and {@code dropped} together; what it is more than these waits or is on its way.
 *
 * @param destination where they go: {@code zipkin} or {@code log}
 * @param created how many were recorded
 * @param sent how many arrived
 * @param dropped how many never will
 */
public record SpanCounts(String destination, long created, long sent, long dropped) {}
