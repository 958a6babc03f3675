/**
 * Writes the module of a service: what makes its objects, in which order.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.wiring;

import org.jspecify.annotations.NullMarked;
