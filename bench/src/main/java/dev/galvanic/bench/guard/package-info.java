/**
 * What breaker and bulkhead cost a call: Galvanic's guard beside Resilience4j and Failsafe. May
 * depend on the runtime and on these two.
 */
@NullMarked
package dev.galvanic.bench.guard;

import org.jspecify.annotations.NullMarked;
