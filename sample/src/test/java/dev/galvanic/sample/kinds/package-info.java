/** A service of tests only: every kind of value that a request can have, and a reply. */
@NullMarked
package dev.galvanic.sample.kinds;

import org.jspecify.annotations.NullMarked;
