package dev.galvanic.testing.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What a PostgreSQL calls types. */
final class TypeNames {
  private final Connection connection;
  private final Map<String, String> known = new HashMap<>();

  TypeNames(Connection connection) {
    this.connection = connection;
  }

  /** The name that {@code regtype} writes: of {@code varchar} it is {@code character varying}. */
  String of(String type) throws SQLException {
    String name = known.get(type);
    if (name == null) {
      name = ask(type);
      known.put(type, name);
    }
    return name;
  }

  private String ask(String type) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT coalesce(to_regtype(?)::text, ?)")) {
      statement.setString(1, type);
      statement.setString(2, type);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
