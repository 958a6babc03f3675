/**
 * Turns a service's model into artifacts, a slice per kind of output.
 *
 * <p>May depend on the model; slices do not know each other.
 */
@NullMarked
package dev.galvanic.processor.generate;

import org.jspecify.annotations.NullMarked;
