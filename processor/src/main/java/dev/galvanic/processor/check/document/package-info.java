/**
 * Holds clients against the API documents that they name.
 *
 * <p>May depend on the model, on reporting and on {@code check}. The door is {@link
 * dev.galvanic.processor.check.document.DocumentCheck}.
 */
@NullMarked
package dev.galvanic.processor.check.document;

import org.jspecify.annotations.NullMarked;
