/**
 * The event loops that servers, databases and clients share, so that a request and its queries stay
 * on one thread. May depend on Vert.x's core and Netty's transport, and on nothing of Galvanic.
 */
@NullMarked
package dev.galvanic.loop;

import org.jspecify.annotations.NullMarked;
