/**
 * Writes what stands between a request and a handler: the router, and for each resource the
 * endpoints that read arguments, call the handler and make the reply.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.router;

import org.jspecify.annotations.NullMarked;
