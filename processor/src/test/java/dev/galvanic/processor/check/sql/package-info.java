@NullMarked
package dev.galvanic.processor.check.sql;

import org.jspecify.annotations.NullMarked;
