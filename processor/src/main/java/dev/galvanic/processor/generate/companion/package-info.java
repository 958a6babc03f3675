/**
 * Writes the companions of types, by which later compiles know them.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.companion;

import org.jspecify.annotations.NullMarked;
