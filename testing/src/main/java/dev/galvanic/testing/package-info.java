/** What the tests of a service use. May depend on the runtime. */
@NullMarked
package dev.galvanic.testing;

import org.jspecify.annotations.NullMarked;
