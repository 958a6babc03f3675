package dev.galvanic.trace;

import dev.galvanic.sql.Statement;

/**
 * What a span says of a statement.
 *
 * @param name of the span: operation and table, as OpenTelemetry's conventions want it; the
 *     statement's own where its table is not known
 * @param function the method that has the statement, such as {@code Users.find}; empty if none has
 * @param operation its verb, such as {@code SELECT}
 * @param collection the table that it is about; empty where nobody knows
 * @param summary operation and table
 * @param text with placeholders only
 */
record StatementText(
    String name,
    String function,
    String operation,
    String collection,
    String summary,
    String text) {
  static StatementText of(Statement statement) {
    String summary = statement.summary();
    // A statement without a name goes by its first words, which may be values.
    String name = SqlText.withoutValues(statement.name());
    return new StatementText(
        statement.table().isEmpty() ? name : summary,
        statement.isNamed() ? name : "",
        statement.operation(),
        statement.table(),
        summary,
        SqlText.withoutValues(statement.sql()).strip());
  }
}
