package dev.galvanic.bench.candidate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** pgjdbc out of a pool of HikariCP's. */
final class Jdbc implements BlockingClient {
  private final HikariDataSource pool;

  private Jdbc(HikariDataSource pool) {
    this.pool = pool;
  }

  static Jdbc open(Target target) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:postgresql://" + target.host() + ":" + target.port() + "/" + Target.DATABASE);
    config.setUsername(Target.USER);
    config.setMaximumPoolSize(target.callers());
    return new Jdbc(new HikariDataSource(config));
  }

  @Override
  public Operation operation(Workload workload) {
    String sql = workload.jdbcSql();
    return switch (workload) {
      case INSERT_IN_TRANSACTION -> caller -> inTransaction(sql);
      case BATCH_1000 -> caller -> batch(sql);
      default -> {
        JdbcReading reading = JdbcReading.of(workload);
        yield caller -> read(sql, reading);
      }
    };
  }

  private long read(String sql, JdbcReading reading) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      reading.arguments().set(statement);
      try (ResultSet result = statement.executeQuery()) {
        return JdbcReading.count(result, reading.row());
      }
    }
  }

  private long inTransaction(String sql) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, Arguments.NAME);
        statement.setInt(2, Arguments.AGE);
        statement.setInt(3, Arguments.CITY);
        statement.setInt(4, Arguments.ROLE);
        long rows;
        try (ResultSet result = statement.executeQuery()) {
          rows = JdbcReading.count(result, row -> row.getLong(1));
        }
        connection.commit();
        return rows;
      }
    }
  }

  private long batch(String sql) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (Object[] row : Arguments.batch(values -> values)) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
          statement.addBatch();
        }
        long sum = 0;
        for (int changed : statement.executeBatch()) {
          sum += changed;
        }
        connection.commit();
        return sum;
      }
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
