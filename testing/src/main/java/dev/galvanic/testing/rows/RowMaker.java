package dev.galvanic.testing.rows;

import dev.galvanic.testing.rows.TableFacts.Reference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes rows of one table. */
final class RowMaker {
  private static final String NULL = "NULL";
  private static final String DEFAULT = "DEFAULT";

  /** After that many refusals a row is given up. */
  private static final int TRIES = 40;

  private final Connection connection;
  private final TableFacts table;
  private final Values values;
  private final Random random;
  private int made;
  private String refusal = "";

  /** SQLSTATEs of a row that is no good begin so: wrong data, and broken constraints. */
  private static final List<String> NO_GOOD = List.of("22", "23");

  RowMaker(Connection connection, TableFacts table, Values values, Random random) {
    this.connection = connection;
    this.table = table;
    this.values = values;
    this.random = random;
  }

  String table() {
    return table.name();
  }

  /** Why there is no row, if none was made. */
  Optional<String> refusal() {
    return made > 0 ? Optional.empty() : Optional.of(refusal);
  }

  /**
   * Makes a row, or gives it up.
   *
   * @param row which one; the first has no value that it can do without, the second has all
   */
  void make(int row) throws SQLException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      refusal = insert(row, attempt);
      if (refusal.isEmpty()) {
        made++;
        return;
      }
    }
  }

  /** Says what PostgreSQL has against it, or nothing. */
  private String insert(int row, int attempt) throws SQLException {
    Map<String, String> texts = new HashMap<>();
    for (Reference reference : table.references()) {
      refer(reference, row, texts);
    }
    List<String> names = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (ColumnFacts column : table.columns()) {
      names.add(column.name());
      String text = texts.get(column.name());
      written.add(text != null ? text : value(column, row, attempt));
    }
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(
          "INSERT INTO "
              + table.name()
              + " ("
              + String.join(", ", names)
              + ") VALUES ("
              + String.join(", ", written)
              + ")");
      return "";
    } catch (SQLException e) {
      if (NO_GOOD.stream().anyMatch(String.valueOf(e.getSQLState())::startsWith)) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      }
      throw e;
    }
  }

  /** A row that is there already, but not the last ones: those are pointed to by nobody. */
  private void refer(Reference reference, int row, Map<String, String> texts) throws SQLException {
    List<List<String>> targets = targets(reference);
    boolean none = table.optional(reference) && (row == 0 || (row > 1 && random.nextInt(3) == 0));
    if (none || targets.isEmpty()) {
      table.columns().stream()
          .filter(c -> reference.columns().contains(c.name()) && !c.notNull())
          .forEach(c -> texts.putIfAbsent(c.name(), NULL));
      return;
    }
    int most = Math.max(1, targets.size() * 2 / 3);
    List<String> target = targets.get(random.nextInt(most));
    for (int i = 0; i < target.size(); i++) {
      texts.put(reference.columns().get(i), quoted(target.get(i)));
    }
  }

  private List<List<String>> targets(Reference reference) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    String columns = String.join(", ", reference.to());
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT " + columns + " FROM " + reference.table() + " ORDER BY " + columns)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= reference.to().size(); i++) {
          row.add(String.valueOf(found.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private String value(ColumnFacts column, int row, int attempt) {
    if (column.makesItself()) {
      return DEFAULT;
    }
    if (!column.notNull() && (row == 0 || (row > 1 && random.nextInt(3) == 0))) {
      return NULL;
    }
    if (column.hasDefault() && random.nextInt(3) == 0) {
      return DEFAULT;
    }
    if (!column.labels().isEmpty()) {
      return quoted(column.labels().get(random.nextInt(column.labels().size())));
    }
    // Values of a check are likely good ones, but each may stand on its wrong side.
    if (!column.hints().isEmpty() && random.nextInt(4) > 0) {
      String hint = column.hints().get(random.nextInt(column.hints().size()));
      return quoted(column.type().endsWith("[]") ? "{\"" + hint + "\"}" : hint);
    }
    return quoted(values.of(column.type(), row * 7 + attempt + 1));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
