/**
 * The database of {@code dev.galvanic.sql} over Vert.x's PostgreSQL client. May depend on {@code
 * dev.galvanic.sql}, {@code dev.galvanic.sql.wire}, {@code dev.galvanic.loop} and {@code
 * dev.galvanic.concurrent}; nothing else may import the client.
 */
@NullMarked
package dev.galvanic.sql.pg;

import org.jspecify.annotations.NullMarked;
