/**
 * user-service: the people who use the product, with the city and the role of each.
 *
 * <p>May depend on Galvanic's annotations and runtime only, not on the other services.
 */
@NullMarked
package dev.galvanic.sample.user;

import org.jspecify.annotations.NullMarked;
