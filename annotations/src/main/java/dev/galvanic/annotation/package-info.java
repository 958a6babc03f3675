/** What a user of Galvanic writes. Depends on nothing. */
@NullMarked
package dev.galvanic.annotation;

import org.jspecify.annotations.NullMarked;
