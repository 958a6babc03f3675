/**
 * The safety lint: what of a plan would stop or break a service that runs, a class per rule.
 *
 * <p>May depend on the model and the report.
 */
@NullMarked
package dev.galvanic.processor.check.lint;

import org.jspecify.annotations.NullMarked;
