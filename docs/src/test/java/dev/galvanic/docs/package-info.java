/**
 * Holds the guide to its word: every code block of every page is compiled, parsed or run.
 *
 * <p>May depend on everything a user has, and on the sample.
 */
@NullMarked
package dev.galvanic.docs;

import org.jspecify.annotations.NullMarked;
