package dev.galvanic.processor.golden;

import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own for each case, dropped afterwards. */
final class Database implements AutoCloseable {

  private final PostgresServer server;
  private final String name;
  private final Connection connection;

  private Database(PostgresServer server, String name, Connection connection) {
    this.server = server;
    this.name = name;
    this.connection = connection;
  }

  static Database create(PostgresServer server, String name) throws IOException, SQLException {
    server.create(name);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {server.host()});
    source.setPortNumbers(new int[] {server.port()});
    source.setDatabaseName(name);
    source.setUser(server.user());
    return new Database(server, name, source.getConnection());
  }

  /** Runs a script as its header says: in one transaction, or in none. */
  void run(String script) throws SQLException {
    connection.setAutoCommit(script.contains("\n-- transaction: none\n"));
    try (Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.drop(name);
  }
}
