package dev.galvanic.trace;

import dev.galvanic.sql.Statement;
import java.util.Locale;

/**
 * What a span says of a statement, as far as its text tells.
 *
 * @param name of the span
 * @param operation its first word, such as {@code SELECT}
 * @param collection the table that it is about; empty where nobody knows
 * @param summary operation and table
 * @param text with placeholders only
 */
record StatementText(
    String name, String operation, String collection, String summary, String text) {
  static StatementText of(Statement statement) {
    String text = SqlText.withoutValues(statement.sql()).strip();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String operation = text.substring(0, end).toUpperCase(Locale.ROOT);
    // A statement without a name goes by its first words, which may be values.
    return new StatementText(
        SqlText.withoutValues(statement.name()), operation, "", operation, text);
  }
}
