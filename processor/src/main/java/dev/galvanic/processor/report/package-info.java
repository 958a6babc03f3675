/**
 * Tells a compile's mistakes to whoever compiles, each once and at the smallest element.
 *
 * <p>May depend on the model and on the compiler's API; it alone uses Messager.
 */
@NullMarked
package dev.galvanic.processor.report;

import org.jspecify.annotations.NullMarked;
