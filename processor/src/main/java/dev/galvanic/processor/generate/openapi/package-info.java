/**
 * The API document of a service, OpenAPI 3.1: what its routes read and reply, byte for byte.
 *
 * <p>May depend on the model, on the generator's interfaces and on swagger-models; not on another
 * generator.
 */
@NullMarked
package dev.galvanic.processor.generate.openapi;

import org.jspecify.annotations.NullMarked;
