/**
 * The HTTP/1.1 server: what stands between the bytes of a connection and the endpoint of a route.
 * The only package that may depend on Netty's codecs; beside them on {@code dev.galvanic.http},
 * {@code dev.galvanic.route}, {@code dev.galvanic.loop} and {@code dev.galvanic.concurrent}.
 */
@NullMarked
package dev.galvanic.http.netty;

import org.jspecify.annotations.NullMarked;
