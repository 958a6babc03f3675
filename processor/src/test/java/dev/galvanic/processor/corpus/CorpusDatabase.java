package dev.galvanic.processor.corpus;

import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of a schema of the corpus, and without rows. */
final class CorpusDatabase implements AutoCloseable {
  private final Connection connection;

  private CorpusDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * Makes it.
   *
   * @param schema the corpus's folder
   */
  static CorpusDatabase create(PostgresServer server, String schema)
      throws IOException, SQLException {
    String name = schema + "_" + UUID.randomUUID().toString().substring(0, 8);
    server.create(name);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {server.host()});
    source.setPortNumbers(new int[] {server.port()});
    source.setDatabaseName(name);
    source.setUser(server.user());
    CorpusDatabase database = new CorpusDatabase(source.getConnection());
    try (Statement statement = database.connection.createStatement()) {
      statement.execute(CorpusFile.text(schema + "/schema.sql"));
    }
    return database;
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
