/**
 * What a compile knows of a service, as immutable values: if a value of these exists, code can be
 * generated from it.
 *
 * <p>May depend on {@code java.*} only; names that follow from other names are derived here.
 */
@NullMarked
package dev.galvanic.processor.model;

import org.jspecify.annotations.NullMarked;
