/**
 * What the compiler believes of a service's statements, for the test that proves it.
 *
 * <p>May depend on the model and on artifacts; not on another generator.
 */
@NullMarked
package dev.galvanic.processor.generate.statement;

import org.jspecify.annotations.NullMarked;
