package dev.galvanic.processor.property;

import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Applies scripts to a PostgreSQL, each life's in schemas of its own, and reads what is there. */
final class Catalogs implements AutoCloseable {
  /** One line for everything that the definition of a table has, whatever its order. */
  private static final String CATALOG =
      """
      SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
          || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
          || ' identity ' || a.attidentity::text
          || coalesce(' comment ' || col_description(c.oid, a.attnum), '')
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE %s) AND c.relkind = 'r'
      UNION ALL
      SELECT 'constraint ' || conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
          || ' ' || convalidated::text
        FROM pg_constraint WHERE connamespace IN (SELECT oid FROM pg_namespace WHERE %s) AND contype <> 'n'
      UNION ALL
      SELECT 'index ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid::text
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE %s)
      UNION ALL
      SELECT 'table ' || relname || coalesce(' comment ' || obj_description(oid, 'pg_class'), '')
        FROM pg_class WHERE relnamespace IN (SELECT oid FROM pg_namespace WHERE %s) AND relkind = 'r'
      """;

  private final Connection connection;

  Catalogs(PostgresServer server, String database) throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database,
            server.user(),
            server.password());
  }

  /** Fails the life if the two ways do not lead to the same tables. */
  void compare(Life life, Path migrated, Path fresh) throws IOException {
    try {
      SortedSet<String> one = catalog(life.name() + "_migrated", migrated);
      SortedSet<String> other = catalog(life.name() + "_fresh", fresh);
      if (!one.equals(other)) {
        SortedSet<String> lost = new TreeSet<>(other);
        lost.removeAll(one);
        SortedSet<String> added = new TreeSet<>(one);
        added.removeAll(other);
        life.fail("migrated, it lacks " + lost + " and has " + added);
      }
    } catch (SQLException e) {
      life.fail(e.getMessage());
    }
  }

  private SortedSet<String> catalog(String schema, Path scripts) throws IOException, SQLException {
    run("CREATE SCHEMA " + schema);
    run("SET search_path TO " + schema);
    try {
      for (String file : files(scripts)) {
        apply(file, Files.readString(scripts.resolve(file)));
      }
      return read("nspname = '" + schema + "'", schema + ".");
    } finally {
      run("DROP SCHEMA " + schema + " CASCADE");
    }
  }

  private void apply(String file, String sql) throws SQLException {
    boolean alone = sql.lines().anyMatch("-- transaction: none"::equals);
    try {
      run(alone ? sql : "BEGIN;\n" + sql + "\nCOMMIT;");
    } catch (SQLException e) {
      run("ROLLBACK");
      throw new SQLException(file + ": " + e.getMessage() + " in\n" + sql, e);
    }
  }

  private static List<String> files(Path scripts) throws IOException {
    Path index = scripts.resolve("migrations");
    return Files.exists(index)
        ? Files.readAllLines(index).stream()
            .map(line -> line.split(" ")[0])
            .filter(file -> file.endsWith(".sql"))
            .toList()
        : List.of();
  }

  /** What all schemas hold but PostgreSQL's own. */
  SortedSet<String> everything() throws SQLException {
    return read("nspname !~ '^pg_' AND nspname <> 'information_schema'", "public.");
  }

  void extension(String name) throws SQLException {
    run("CREATE EXTENSION " + name);
  }

  /**
   * The lines of the schemas that meet a condition.
   *
   * @param prefix is taken out of them
   */
  private SortedSet<String> read(String condition, String prefix) throws SQLException {
    SortedSet<String> lines = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CATALOG.replace("%s", condition))) {
      while (rows.next()) {
        lines.add(rows.getString(1).replace(prefix, ""));
      }
    }
    return lines;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
