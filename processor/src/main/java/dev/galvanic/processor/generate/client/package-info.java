/**
 * Writes the implementations of clients: interfaces whose methods call another service.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.client;

import org.jspecify.annotations.NullMarked;
