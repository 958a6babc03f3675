/**
 * What a service counts and times, and tells under {@code /metrics}. Alone imports Micrometer,
 * which may be missing: then all of this is {@link dev.galvanic.metrics.NoMetrics}. May depend on
 * the packages whose work it watches and on {@code dev.galvanic.route}.
 */
@NullMarked
package dev.galvanic.metrics;

import org.jspecify.annotations.NullMarked;
