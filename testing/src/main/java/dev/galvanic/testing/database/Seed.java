package dev.galvanic.testing.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Rows that a test begins with. */
public sealed interface Seed {
  /** Puts them in. */
  void put(Connection connection) throws SQLException;

  /** Any statements. */
  record Sql(String text) implements Seed {
    @Override
    public void put(Connection connection) throws SQLException {
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
    private static final JsonMapper JSON =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    public Rows {
      rows = List.copyOf(rows);
    }

    /** PostgreSQL makes the values of what JSON has, so every type it can read is one here. */
    @Override
    public void put(Connection connection) throws SQLException {
      if (rows.isEmpty()) {
        return;
      }
      List<String> columns =
          JSON
              .convertValue(rows.get(0), new TypeReference<Map<String, Object>>() {})
              .keySet()
              .stream()
              .map(column -> '"' + column + '"')
              .toList();
      String list = String.join(", ", columns);
      try (PreparedStatement statement =
          connection.prepareStatement(
              "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM jsonb_populate_recordset(NULL::%s, ?::jsonb)"
                  .formatted(table, list, list, table))) {
        statement.setString(1, JSON.writeValueAsString(rows));
        statement.executeUpdate();
      }
      for (String column : columns) {
        passKeys(connection, column);
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
