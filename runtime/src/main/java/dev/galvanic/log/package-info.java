/** What goes to the log. May depend on {@code dev.galvanic.http}, and alone imports Logback. */
@NullMarked
package dev.galvanic.log;

import org.jspecify.annotations.NullMarked;
