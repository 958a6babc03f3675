/**
 * What the generators share: the names of types, the expressions that stand for codecs and readers,
 * and the text of a Java file.
 *
 * <p>May depend on the model, on artifacts and on JavaPoet; it knows no slice.
 */
@NullMarked
package dev.galvanic.processor.generate.common;

import org.jspecify.annotations.NullMarked;
