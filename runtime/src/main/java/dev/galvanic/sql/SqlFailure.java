package dev.galvanic.sql;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a failed statement. For the log only: callers of a service never see it. It has
 * names, never values and never SQL text.
 *
 * @param statement the statement's name
 * @param sqlState PostgreSQL's five characters, or null if the server did not answer
 * @param detail what happened
 */
public record SqlFailure(
    String statement,
    @Nullable String sqlState,
    String detail,
    @Nullable String constraint,
    @Nullable String table,
    @Nullable String column)
    implements Serializable {

  public static SqlFailure of(String statement, String detail) {
    return new SqlFailure(statement, null, detail, null, null, null);
  }

  /** PostgreSQL's name for the code, such as {@code unique_violation}; empty if it is none. */
  public Optional<String> condition() {
    return Optional.ofNullable(sqlState).flatMap(Conditions::name);
  }

  /** One line, for the log. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(statement);
    line.append(": ").append(detail);
    append(line, "SQLSTATE", sqlState);
    condition().ifPresent(name -> line.append(' ').append(name));
    append(line, "constraint", constraint);
    append(line, "table", table);
    append(line, "column", column);
    return line.toString();
  }

  private static void append(StringBuilder line, String name, @Nullable String value) {
    if (value != null) {
      line.append(", ").append(name).append(' ').append(value);
    }
  }
}
