package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** A PostgreSQL that says whether its grammar has a statement. */
final class Referee implements AutoCloseable {
  /**
   * A text of several statements is parsed as a whole before the first one runs, and this one ends
   * it: so the grammar is asked and nothing else, and nothing is ever done.
   */
  private static final String FIRST = "SELECT 1/0; ";

  private static final String DIVISION_BY_ZERO = "22012";

  private final LocalPostgres server;
  private final Connection connection;

  private Referee(LocalPostgres server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  static Referee start() throws IOException, SQLException {
    LocalPostgres server = LocalPostgres.start();
    PostgresServer at = server.server();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {at.host()});
    source.setPortNumbers(new int[] {at.port()});
    source.setDatabaseName(at.maintenance());
    source.setUser(at.user());
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return new Referee(server, source.getConnection());
  }

  /** What the grammar says against it; empty if it has it. */
  String refusal(String sql) throws SQLException {
    String numbered =
        SqlScanner.scan(sql).stream()
            .map(t -> t.kind() == SqlScanner.Kind.PARAMETER ? "$1" : t.text())
            .collect(Collectors.joining());
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(FIRST + numbered);
      throw new AssertionError("ran: " + sql);
    } catch (SQLException e) {
      return DIVISION_BY_ZERO.equals(e.getSQLState()) ? "" : e.getMessage();
    }
  }

  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
