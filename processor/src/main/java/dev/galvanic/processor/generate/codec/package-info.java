/**
 * Writes the JSON codecs of the records and enums that a service sends and receives.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.codec;

import org.jspecify.annotations.NullMarked;
