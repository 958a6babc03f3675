/**
 * region-service: provinces and their cities.
 *
 * <p>May depend on Galvanic's annotations and runtime only, not on the other services.
 */
@NullMarked
package dev.galvanic.sample.region;

import org.jspecify.annotations.NullMarked;
