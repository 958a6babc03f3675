/**
 * The implementations of repositories.
 *
 * <p>May depend on the model, on artifacts and on what the generators share; not on another
 * generator.
 */
@NullMarked
package dev.galvanic.processor.generate.repository;

import org.jspecify.annotations.NullMarked;
