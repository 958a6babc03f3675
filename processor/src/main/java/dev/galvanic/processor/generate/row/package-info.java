/**
 * The mappers that make records of rows.
 *
 * <p>May depend on the model, on artifacts and on what the generators share; not on another
 * generator.
 */
@NullMarked
package dev.galvanic.processor.generate.row;

import org.jspecify.annotations.NullMarked;
