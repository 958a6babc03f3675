/**
 * The API document of another service, as far as a client is held against it.
 *
 * <p>May depend on the model.
 */
@NullMarked
package dev.galvanic.processor.model.document;

import org.jspecify.annotations.NullMarked;
