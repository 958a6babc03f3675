package dev.galvanic.testing.proof;

import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A database of a service's tables, dropped when it is closed. */
final class ProofDatabase implements AutoCloseable {
  private final PostgresServer server;
  private final String name;
  private final Connection connection;

  private ProofDatabase(PostgresServer server, String name, Connection connection) {
    this.server = server;
    this.name = name;
    this.connection = connection;
  }

  /** Makes it; each script runs as its header says: in one transaction, or in none. */
  static ProofDatabase create(PostgresServer server, String service, List<String> scripts)
      throws IOException, SQLException {
    String name =
        service.replace('-', '_').toLowerCase(Locale.ROOT)
            + "_proof_"
            + UUID.randomUUID().toString().substring(0, 8);
    server.create(name);
    boolean done = false;
    try {
      ProofDatabase database = new ProofDatabase(server, name, server.connect(name));
      try {
        for (String script : scripts) {
          database.run(script);
        }
        done = true;
        return database;
      } finally {
        if (!done) {
          database.connection.close();
        }
      }
    } finally {
      if (!done) {
        server.drop(name);
      }
    }
  }

  /** Runs statements, all of them or none unless the text says otherwise. */
  void run(String script) throws SQLException {
    connection.setAutoCommit(script.contains("\n-- transaction: none\n"));
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(script);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    } finally {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws IOException, SQLException {
    try {
      connection.close();
    } finally {
      server.drop(name);
    }
  }
}
