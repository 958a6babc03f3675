/**
 * Writes what stands for clients in tests.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.mock;

import org.jspecify.annotations.NullMarked;
