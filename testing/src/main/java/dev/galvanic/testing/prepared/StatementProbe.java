package dev.galvanic.testing.prepared;

import dev.galvanic.testing.prepared.Prepared.ResultColumn;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Asks a PostgreSQL, 16 or later, about one statement after the other. What a statement does is
 * rolled back. For one thread.
 *
 * <p>The connection is this object's own while it is used.
 */
public final class StatementProbe {
  private static final String NAME = "galvanic_probe_";

  /** More rows than that say nothing new. */
  private static final int ROWS = 2_000;

  private final Connection connection;
  private int count;

  public StatementProbe(Connection connection) throws SQLException {
    this.connection = connection;
    // The driver's own prepared statements would go with ours.
    connection.unwrap(PGConnection.class).setPrepareThreshold(0);
    connection.setAutoCommit(true);
    run("SET statement_timeout = '5s'");
    // A plan for these arguments would leave out what they make needless, and the errors in it.
    run("SET plan_cache_mode = force_generic_plan");
  }

  /**
   * Prepares it and has it planned, which finds what the first alone does not: an ON CONFLICT
   * without an index.
   *
   * @param sql with {@code $1}, {@code $2}, ... whose types PostgreSQL is to find
   * @throws SQLException if PostgreSQL refuses it
   */
  public Prepared prepare(String sql) throws SQLException {
    run("DEALLOCATE ALL");
    count++;
    run("PREPARE " + name() + " AS " + sql);
    List<String> parameters;
    List<String> results;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT parameter_types::text[], coalesce(result_types::text[], '{}') FROM"
                    + " pg_prepared_statements WHERE name = '"
                    + name()
                    + "'")) {
      row.next();
      parameters = texts(row.getArray(1));
      results = texts(row.getArray(2));
    }
    String execute = execute(Collections.nCopies(parameters.size(), null));
    List<ResultColumn> columns = columns(execute, results);
    run("EXPLAIN " + execute);
    return new Prepared(parameters, columns);
  }

  /**
   * Runs the statement that was prepared last in a transaction of its own.
   *
   * @param arguments a text for each parameter, as PostgreSQL reads a value of that type
   * @throws SQLException if it fails
   */
  public Answer run(List<@Nullable String> arguments) throws SQLException {
    return run(arguments, "BEGIN");
  }

  /** The same in a transaction that may only read. */
  public Answer read(List<@Nullable String> arguments) throws SQLException {
    return run(arguments, "BEGIN READ ONLY");
  }

  private Answer run(List<@Nullable String> arguments, String begin) throws SQLException {
    run(begin);
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.setMaxRows(ROWS);
      return statement.execute(execute(arguments))
          ? answer(statement.getResultSet())
          : new Answer(0, Set.of());
    } finally {
      run("ROLLBACK");
    }
  }

  private static Answer answer(ResultSet rows) throws SQLException {
    Set<Integer> nulls = new HashSet<>();
    int seen = 0;
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      seen++;
      for (int i = 0; i < columns; i++) {
        if (rows.getString(i + 1) == null) {
          nulls.add(i);
        }
      }
    }
    return new Answer(seen, nulls);
  }

  private List<ResultColumn> columns(String execute, List<String> types) throws SQLException {
    List<ResultColumn> columns = new ArrayList<>();
    try (PreparedStatement described = connection.prepareStatement(execute)) {
      ResultSetMetaData names = described.getMetaData();
      for (int i = 0; i < types.size(); i++) {
        columns.add(new ResultColumn(names.getColumnLabel(i + 1), types.get(i)));
      }
    }
    return columns;
  }

  /** Another one each time: the driver remembers the columns of a text that it has sent. */
  private String name() {
    return NAME + count;
  }

  private String execute(List<@Nullable String> arguments) {
    String values =
        arguments.stream()
            .map(a -> a == null ? "NULL" : "'" + a.replace("'", "''") + "'")
            .collect(Collectors.joining(", "));
    return "EXECUTE " + name() + (arguments.isEmpty() ? "" : "(" + values + ")");
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
