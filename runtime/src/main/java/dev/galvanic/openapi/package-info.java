/**
 * The API document of a service and the page that shows it. May depend on {@code dev.galvanic.http}
 * and {@code dev.galvanic.route}.
 */
@NullMarked
package dev.galvanic.openapi;

import org.jspecify.annotations.NullMarked;
