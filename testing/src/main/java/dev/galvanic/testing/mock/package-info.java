/**
 * Stands for the services that the one under test calls: in place of a client, or at the other end
 * of its connections. The processor generates a {@link dev.galvanic.testing.mock.ClientMock} for
 * each client; {@link dev.galvanic.testing.mock.MockService} is for what has none.
 *
 * <p>May depend on the runtime, Jackson, and {@code dev.galvanic.testing.mock.wire}.
 */
@NullMarked
package dev.galvanic.testing.mock;

import org.jspecify.annotations.NullMarked;
