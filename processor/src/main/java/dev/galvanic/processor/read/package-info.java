/**
 * Reads annotated types, from source or from their companions, into models; {@link
 * dev.galvanic.processor.read.ModelReader} is its door.
 *
 * <p>May depend on the model, the report and the compiler's API.
 */
@NullMarked
package dev.galvanic.processor.read;

import org.jspecify.annotations.NullMarked;
