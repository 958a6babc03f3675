package dev.galvanic.trace;

import dev.galvanic.sql.Statement;

/**
 * What a span says of a statement.
 *
 * @param name of the span
 * @param operation its verb, such as {@code SELECT}
 * @param collection the table that it is about; empty where nobody knows
 * @param summary operation and table
 * @param text with placeholders only
 */
record StatementText(
    String name, String operation, String collection, String summary, String text) {
  static StatementText of(Statement statement) {
    String text = SqlText.withoutValues(statement.sql()).strip();
    String summary = (statement.operation() + " " + statement.table()).strip();
    // A statement without a name goes by its first words, which may be values.
    return new StatementText(
        SqlText.withoutValues(statement.name()),
        statement.operation(),
        statement.table(),
        summary,
        text);
  }
}
