/**
 * What a service is started with and what its handlers throw, return and join. May depend on every
 * package below it.
 */
@NullMarked
package dev.galvanic;

import org.jspecify.annotations.NullMarked;
