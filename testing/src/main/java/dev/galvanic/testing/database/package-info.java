/**
 * The databases of services under test: made of a template that is migrated once, and brought back
 * to where they were before each test. {@link dev.galvanic.testing.database.Templates} and {@link
 * dev.galvanic.testing.database.TestDatabase} are what others use.
 *
 * <p>May depend on {@code dev.galvanic.testing.postgres}, and on the runtime's migrations.
 */
@NullMarked
package dev.galvanic.testing.database;

import org.jspecify.annotations.NullMarked;
