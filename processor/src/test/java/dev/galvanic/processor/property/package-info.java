/**
 * Random lives of models: edited, refused, migrated as the message says, released, and in the end
 * the same tables as if the last model had been there from the start.
 *
 * <p>May depend on the processor as javac sees it, and on a PostgreSQL.
 */
@NullMarked
package dev.galvanic.processor.property;

import org.jspecify.annotations.NullMarked;
