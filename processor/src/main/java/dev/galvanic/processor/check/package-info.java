/**
 * The rules that a service as a whole must keep, a class per rule.
 *
 * <p>May depend on the model and the report.
 */
@NullMarked
package dev.galvanic.processor.check;

import org.jspecify.annotations.NullMarked;
