/** Generated repositories. */
@NullMarked
package dev.galvanic.processor.generate.repository;

import org.jspecify.annotations.NullMarked;
