/**
 * Statements as PostgreSQL's grammar reads them, and the parser that does: {@link
 * dev.galvanic.processor.model.sql.syntax.SqlParser}.
 *
 * <p>May depend on {@code java.*} and the lexical rules of the package above.
 */
@NullMarked
package dev.galvanic.processor.model.sql.syntax;

import org.jspecify.annotations.NullMarked;
