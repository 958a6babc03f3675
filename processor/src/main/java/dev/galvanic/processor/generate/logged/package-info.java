/**
 * Writes what stands in front of a bean whose calls are logged, for each interface that it is used
 * by.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.logged;

import org.jspecify.annotations.NullMarked;
