package dev.galvanic.bench.candidate;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a read of JDBC sends, and what it makes of a row. */
record JdbcReading(Setting arguments, Mapping row) {

  @FunctionalInterface
  interface Setting {
    void set(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  interface Mapping {
    Object of(ResultSet row) throws SQLException;
  }

  static JdbcReading of(Workload workload) {
    return switch (workload) {
      case ROW_BY_KEY, ROWS_20, ROWS_1000 ->
          new JdbcReading(statement -> statement.setInt(1, Arguments.key()), JdbcReading::user);
      case ONE_PLUS_ONE -> new JdbcReading(statement -> {}, row -> row.getInt(1));
      case PG_TYPE ->
          new JdbcReading(
              statement -> {
                statement.setInt(1, Arguments.PG_TYPE_MODIFIER);
                statement.setBoolean(2, true);
              },
              JdbcReading::pgType);
      case GENERATE_SERIES ->
          new JdbcReading(statement -> statement.setInt(1, Arguments.SERIES), row -> row.getInt(1));
      case BYTES -> new JdbcReading(statement -> {}, row -> row.getBytes(1));
      case ARRAYS ->
          new JdbcReading(statement -> {}, row -> List.of((Integer[]) row.getArray(1).getArray()));
      case INSERT_IN_TRANSACTION, BATCH_1000 ->
          throw new IllegalArgumentException(workload + " is no read");
    };
  }

  static long count(ResultSet result, Mapping mapping) throws SQLException {
    List<Object> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(mapping.of(result));
    }
    return rows.size();
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(
        row.getInt(1),
        row.getObject(2, OffsetDateTime.class),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getInt(6),
        row.getInt(7));
  }

  private static PgType pgType(ResultSet row) throws SQLException {
    return new PgType(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getShort(4),
        row.getBoolean(5),
        row.getString(6),
        row.getBoolean(7),
        row.getBoolean(8),
        row.getString(9),
        row.getLong(10),
        row.getLong(11),
        row.getLong(12));
  }
}
