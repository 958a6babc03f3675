/** A service with one client, written by hand as the processor would write it. */
@NullMarked
package dev.galvanic.testing.greeting;

import org.jspecify.annotations.NullMarked;
