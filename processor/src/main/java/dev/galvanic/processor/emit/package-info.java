/**
 * Puts artifacts where the compiler finds them.
 *
 * <p>May depend on the model and on artifacts; it alone uses Filer.
 */
@NullMarked
package dev.galvanic.processor.emit;

import org.jspecify.annotations.NullMarked;
