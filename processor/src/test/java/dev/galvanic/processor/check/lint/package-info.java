@NullMarked
package dev.galvanic.processor.check.lint;

import org.jspecify.annotations.NullMarked;
