/**
 * Holds the API document that a compile makes against the one that callers know, which was
 * committed.
 *
 * <p>May depend on the model, the document's generator, the report and the rules of {@code
 * dev.galvanic.contract}.
 */
@NullMarked
package dev.galvanic.processor.contract;

import org.jspecify.annotations.NullMarked;
