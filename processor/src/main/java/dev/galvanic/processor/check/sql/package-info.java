/**
 * What PostgreSQL would refuse of a repository's statements, and where their columns and parameters
 * do not fit the Java types: {@link dev.galvanic.processor.check.sql.StatementCheck}.
 *
 * <p>May depend on the model and on report.
 */
@NullMarked
package dev.galvanic.processor.check.sql;

import org.jspecify.annotations.NullMarked;
