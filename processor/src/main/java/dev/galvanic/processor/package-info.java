/** What javac runs. May depend on every package below it. */
@NullMarked
package dev.galvanic.processor;

import org.jspecify.annotations.NullMarked;
