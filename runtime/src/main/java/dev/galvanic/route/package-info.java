/**
 * What generated routers are made of: the routes of a path, and which methods it has. May depend on
 * {@code dev.galvanic.http}.
 */
@NullMarked
package dev.galvanic.route;

import org.jspecify.annotations.NullMarked;
