package dev.galvanic.testing.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rows that a test begins with. */
public sealed interface Seed {
  /**
   * Puts them in.
   *
   * @param module of the service whose rows they are
   */
  void put(Connection connection, Class<?> module) throws SQLException;

  /** Any statements. */
  record Sql(String text) implements Seed {
    @Override
    public void put(Connection connection, Class<?> module) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        statement.execute(text);
      }
    }
  }

  /**
   * Rows of one table, a record each.
   *
   * @param table as SQL has it
   * @param rows whose components are called like columns, in camelCase
   */
  record Rows(String table, List<? extends Record> rows) implements Seed {
    public Rows {
      rows = List.copyOf(rows);
      List<String> types = rows.stream().map(r -> r.getClass().getSimpleName()).distinct().toList();
      if (types.size() > 1) {
        throw new IllegalArgumentException(
            "The rows of %s are of %s. Seed each of them by itself."
                .formatted(table, String.join(" and of ", types)));
      }
    }

    /**
     * PostgreSQL makes the values of what JSON has, so every type it can read is one here.
     *
     * @throws IllegalStateException if the table has no column of a component
     */
    @Override
    public void put(Connection connection, Class<?> module) throws SQLException {
      if (rows.isEmpty()) {
        return;
      }
      Class<? extends Record> type = rows.get(0).getClass();
      List<String> names = RowJson.columns(type);
      refuseMissing(connection, type, names);
      List<String> columns = names.stream().map(column -> '"' + column + '"').toList();
      String list = String.join(", ", columns);
      try (PreparedStatement statement =
          connection.prepareStatement(
              "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM jsonb_populate_recordset(NULL::%s, ?::jsonb)"
                  .formatted(table, list, list, table))) {
        statement.setString(1, new RowJson(module).text(rows));
        statement.executeUpdate();
      }
      for (String column : columns) {
        passKeys(connection, column);
      }
    }

    /**
     * The name that {@code @Column} gives is kept for the compiler only, so it cannot be followed.
     */
    private void refuseMissing(Connection connection, Class<?> type, List<String> names)
        throws SQLException {
      List<String> missing = new ArrayList<>(names);
      try (PreparedStatement statement =
          connection.prepareStatement(
              "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped")) {
        statement.setString(1, table);
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            missing.remove(row.getString(1));
          }
        }
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException(
            "%s is no row of %s, which has no column %s: a component stands in the column of its name in snake_case, whatever @Column says. Put such rows in by SQL, or by a record of the test."
                .formatted(type.getSimpleName(), table, String.join(", ", missing)));
      }
    }

    /** Keys that were given must not be given again by the column's own sequence. */
    private void passKeys(Connection connection, String column) throws SQLException {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "SELECT setval(s::regclass, (SELECT max(%s::text::bigint) FROM %s)) FROM pg_get_serial_sequence(?, ?) s WHERE s IS NOT NULL"
                  .formatted(column, table))) {
        statement.setString(1, table);
        statement.setString(2, column.replace("\"", ""));
        statement.execute();
      }
    }
  }
}
