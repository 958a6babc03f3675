package dev.galvanic.processor.read;

import dev.galvanic.processor.report.ElementOrigin;
import javax.lang.model.element.TypeElement;

/**
 * A place that names a class which {@code @TestFor} would have written, if it stood anywhere.
 *
 * @param test the outermost class around the place
 * @param type the qualified name of the class that is not there
 */
public record TestKitUse(ElementOrigin at, TypeElement test, String type) {}
