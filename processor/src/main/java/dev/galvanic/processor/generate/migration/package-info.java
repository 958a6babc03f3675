/**
 * The SQL scripts that make a service's tables, and their index.
 *
 * <p>May depend on the model and on artifacts; not on another generator.
 */
@NullMarked
package dev.galvanic.processor.generate.migration;

import org.jspecify.annotations.NullMarked;
