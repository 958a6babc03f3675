package dev.galvanic.metrics;

import java.util.function.IntSupplier;

/**
 * What is known of another service's instances.
 *
 * @param leftOut how many of those that are known get no calls because they fail
 */
public record InstanceCounts(String service, IntSupplier known, IntSupplier leftOut) {}
