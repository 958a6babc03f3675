/**
 * What generated code calls to hold values against their constraints, and how a mistake is told.
 * May depend on nothing but the JDK.
 */
@NullMarked
package dev.galvanic.validate;

import org.jspecify.annotations.NullMarked;
