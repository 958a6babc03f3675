/**
 * Whole compiles held against folders of text: what goes in, what comes out, what is reported.
 *
 * <p>May depend on the processor as javac sees it.
 */
@NullMarked
package dev.galvanic.processor.golden;

import org.jspecify.annotations.NullMarked;
