/**
 * Whether a service lives and whether it can serve, for those who send it traffic. May depend on
 * {@code dev.galvanic.concurrent}, {@code dev.galvanic.http}, {@code dev.galvanic.json}, {@code
 * dev.galvanic.loop} and {@code dev.galvanic.route}.
 */
@NullMarked
package dev.galvanic.health;

import org.jspecify.annotations.NullMarked;
