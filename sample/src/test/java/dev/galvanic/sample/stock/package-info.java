/** A service of tests only: what a repository can do, against a real PostgreSQL. */
@NullMarked
package dev.galvanic.sample.stock;

import org.jspecify.annotations.NullMarked;
