/**
 * JSON (RFC 8259) between bytes and values, strict in what it reads. May depend on {@code
 * dev.galvanic.validate} and on the values {@code Page} and {@code Pagination}.
 */
@NullMarked
package dev.galvanic.json;

import org.jspecify.annotations.NullMarked;
