/**
 * What stands between a PostgreSQL driver's socket and its codec: the bytes of the protocol. May
 * depend on Netty and Vert.x's sockets, and on nothing else of Galvanic's.
 */
@NullMarked
package dev.galvanic.sql.wire;

import org.jspecify.annotations.NullMarked;
