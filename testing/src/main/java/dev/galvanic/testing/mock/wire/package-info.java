/**
 * A small HTTP/1.1 server that can also do what no server should: {@link
 * dev.galvanic.testing.mock.wire.RawServer}.
 *
 * <p>May depend on the JDK and SLF4J.
 */
@NullMarked
package dev.galvanic.testing.mock.wire;

import org.jspecify.annotations.NullMarked;
