package dev.galvanic.processor.model.schema;

import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of a PostgreSQL of this test's own, which says what our tables of it must say. */
public final class Postgres implements AutoCloseable {

  private final LocalPostgres server;
  private final Connection connection;

  private Postgres(LocalPostgres server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  public static Postgres start() throws IOException, SQLException {
    LocalPostgres server = LocalPostgres.start();
    PostgresServer at = server.server();
    URI address = URI.create(at.url(at.maintenance()));
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {address.getHost()});
    source.setPortNumbers(new int[] {address.getPort()});
    source.setDatabaseName(at.maintenance());
    source.setUser(at.user());
    return new Postgres(server, source.getConnection());
  }

  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of every row. */
  public List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  /** What PostgreSQL says against it; empty if it does it. */
  public String refusal(String sql) {
    try {
      run(sql);
      return "";
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
