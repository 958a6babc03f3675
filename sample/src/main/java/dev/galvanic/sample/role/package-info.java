/**
 * role-service: what people may be.
 *
 * <p>May depend on Galvanic's annotations and runtime only, not on the other services.
 */
@NullMarked
package dev.galvanic.sample.role;

import org.jspecify.annotations.NullMarked;
