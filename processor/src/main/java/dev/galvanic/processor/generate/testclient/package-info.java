/**
 * Writes the clients that tests call resources by.
 *
 * <p>May depend on the model and on {@code generate.common}.
 */
@NullMarked
package dev.galvanic.processor.generate.testclient;

import org.jspecify.annotations.NullMarked;
