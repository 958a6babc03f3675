package dev.galvanic.processor.golden;

import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own, dropped afterwards. */
public final class Database implements AutoCloseable {

  private static final String CATALOG =
      """
      SELECT line FROM (
        SELECT format('column %s.%s %s %s %s %s', c.oid::regclass, a.attname,
            format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
            pg_get_expr(d.adbin, d.adrelid)) AS line, c.relnamespace
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
          WHERE c.relkind = 'r' AND NOT a.attisdropped
        UNION ALL
        SELECT format('constraint %s on %s: %s', conname, conrelid::regclass,
            pg_get_constraintdef(oid)), connamespace
          FROM pg_constraint WHERE contype IN ('p', 'u', 'c', 'f')
        UNION ALL
        SELECT format('index %s %s', pg_get_indexdef(indexrelid), indisvalid), c.relnamespace
          FROM pg_index JOIN pg_class c ON c.oid = indexrelid
        UNION ALL
        SELECT format('sequence %s', c.oid::regclass), c.relnamespace
          FROM pg_class c WHERE c.relkind = 'S'
          AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = c.oid AND deptype = 'i')
      ) AS all_lines JOIN pg_namespace n ON n.oid = relnamespace
      WHERE n.nspname NOT LIKE 'pg%' AND n.nspname <> 'information_schema'
      ORDER BY line
      """;

  private final PostgresServer server;
  private final String name;
  private final Connection connection;

  private Database(PostgresServer server, String name, Connection connection) {
    this.server = server;
    this.name = name;
    this.connection = connection;
  }

  /** Makes it on a server. */
  public static Database create(PostgresServer server, String name)
      throws IOException, SQLException {
    server.create(name);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {server.host()});
    source.setPortNumbers(new int[] {server.port()});
    source.setDatabaseName(name);
    source.setUser(server.user());
    return new Database(server, name, source.getConnection());
  }

  /** Runs a script as its header says: in one transaction, or in none. */
  public void run(String script) throws SQLException {
    connection.setAutoCommit(script.contains("\n-- transaction: none\n"));
    try (Statement statement = connection.createStatement()) {
      statement.execute(script);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    } catch (SQLException e) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      throw e;
    }
  }

  /** Takes everything away. */
  public void clear() throws SQLException {
    run(
        """
        DO $$
        DECLARE name text;
        BEGIN
          FOR name IN SELECT nspname FROM pg_namespace
              WHERE nspname NOT LIKE 'pg%' AND nspname <> 'information_schema' LOOP
            EXECUTE format('DROP SCHEMA %I CASCADE', name);
          END LOOP;
          CREATE SCHEMA public;
        END $$
        """);
  }

  /** Everything that a schema can say of its tables, a line each; the order of columns is none. */
  public List<String> catalog() throws SQLException {
    List<String> lines = new ArrayList<>();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CATALOG)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.drop(name);
  }
}
