package dev.galvanic.bench;

import dev.galvanic.testing.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables that the workloads read and write. */
public final class BenchTables {
  private static final String MAKE =
      """
      CREATE TABLE users (
        id int PRIMARY KEY, create_time timestamptz NOT NULL DEFAULT now(),
        name varchar(128) NOT NULL, age int NOT NULL, sex varchar(32),
        city_id int NOT NULL, role_id int NOT NULL);
      INSERT INTO users(id, name, age, sex, city_id, role_id)
        SELECT i, 'User number ' || i, i % 100, CASE WHEN i % 2 = 0 THEN 'female' END, i % 50, i % 5
        FROM generate_series(1, 10000) AS i;
      CREATE TABLE people (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        create_time timestamptz NOT NULL DEFAULT now(),
        name varchar(128) NOT NULL, age int NOT NULL, city_id int NOT NULL, role_id int NOT NULL);
      CREATE TABLE bytes(b bytea);
      INSERT INTO bytes(b) SELECT repeat('a', 1000)::bytea FROM generate_series(1, 100);
      CREATE TABLE arrays(a int[]);
      INSERT INTO arrays(a)
        SELECT (SELECT array_agg(i) FROM generate_series(1, 1000) AS s(i))
        FROM generate_series(1, 10);
      CREATE TABLE batch(a int, b int, c int, d text, e float, f int, g text);
      ALTER TABLE people SET (autovacuum_enabled = off);
      ALTER TABLE batch SET (autovacuum_enabled = off);
      ANALYZE;
      """;

  private static final String EMPTY = "TRUNCATE people, batch";

  private final PostgresServer server;

  public BenchTables(PostgresServer server) {
    this.server = server;
  }

  public void make() throws SQLException {
    run(MAKE);
  }

  /** Empties those that are written, so that nobody finds more in them than another. */
  public void empty() throws SQLException {
    run(EMPTY);
  }

  private void run(String sql) throws SQLException {
    String url = "jdbc:postgresql://" + server.host() + ":" + server.port() + "/";
    try (Connection connection =
            DriverManager.getConnection(url + server.maintenance(), server.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
