/**
 * What generated repositories and handlers call to talk to PostgreSQL, and the typed errors that
 * come back. May depend on {@code dev.galvanic}'s exceptions and pages and on JSON, never on a
 * driver.
 */
@NullMarked
package dev.galvanic.sql;

import org.jspecify.annotations.NullMarked;
