package dev.galvanic.testing.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tables of a database held at one time, without the one that says what was migrated. The
 * rows are kept in the database itself, in a schema that no service looks into; where the sequences
 * stood is kept here.
 */
final class KeptRows {
  private static final String SCHEMA = "galvanic_kept_";

  /** A table that a test uses for longer than this is still used: by what nobody waited for. */
  private static final String PATIENCE = "SET LOCAL lock_timeout = '2s'";

  private static final String TABLES =
      """
      SELECT c.oid::regclass::text,
             (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                AND a.attgenerated = ''),
             CASE c.relkind WHEN 'r' THEN 'ONLY ' ELSE '' END,
             EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f')
             OR EXISTS (SELECT FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgtype & 4 <> 0
                AND (t.tgrelid = c.oid OR t.tgrelid IN (SELECT relid FROM pg_partition_tree(c.oid))))
             OR EXISTS (SELECT FROM pg_rewrite w WHERE w.ev_class = c.oid AND w.ev_type = '3')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT starts_with(n.nspname, '%s')
        AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND c.relname <> 'migration_record'
      ORDER BY c.oid
      """
          .formatted(SCHEMA);

  private static final String SEQUENCES =
      """
      SELECT format('%I.%I', schemaname, sequencename) FROM pg_sequences
      """;

  private final List<Table> tables;
  private final Map<String, Position> sequences;

  /**
   * A table.
   *
   * @param name as SQL has it
   * @param columns that can be written, with commas between
   * @param only what a query says before the name to have its own rows, not those of the tables
   *     that inherit from it, which have them too; a partitioned one has none of its own
   * @param reacts whether something else happens when a row is put in: a reference is checked, a
   *     trigger or a rule has its way
   * @param copy where its rows are kept; empty if it had none
   */
  private record Table(String name, String columns, String only, boolean reacts, String copy) {
    Table with(String other) {
      return new Table(name, columns, only, reacts, other);
    }
  }

  /** Where a sequence stands. */
  private record Position(long value, boolean used) {}

  private KeptRows(List<Table> tables, Map<String, Position> sequences) {
    this.tables = tables;
    this.sequences = sequences;
  }

  /**
   * Keeps what there is now.
   *
   * @param number by which it is told from others of the same database
   */
  static KeptRows keep(Connection connection, int number) throws SQLException {
    String schema = SCHEMA + number;
    List<Table> found = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(TABLES)) {
        while (row.next()) {
          found.add(
              new Table(
                  row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), ""));
        }
      }
      statement.execute("CREATE SCHEMA " + schema);
      Set<Integer> filled = filled(statement, found);
      for (int i : filled) {
        Table table = found.get(i);
        String copy = schema + ".t" + i;
        statement.execute(
            "CREATE TABLE %s AS SELECT %s FROM %s%s"
                .formatted(copy, table.columns(), table.only(), table.name()));
        found.set(i, table.with(copy));
      }
      KeptRows kept = new KeptRows(found, sequences(statement));
      // Whoever may not is to be told before the first test, not after it.
      kept.silence(statement);
      return kept;
    }
  }

  void restore(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(PATIENCE);
      Set<Integer> others = filled(statement, tables);
      for (int i = 0; i < tables.size(); i++) {
        if (!tables.get(i).copy().isEmpty()) {
          others.add(i);
        }
      }
      if (!others.isEmpty()) {
        List<String> names = others.stream().map(i -> tables.get(i).name()).toList();
        statement.execute("TRUNCATE " + String.join(", ", names) + " CASCADE");
      }
      putBack(statement);
      for (Map.Entry<String, Position> now : sequences(statement).entrySet()) {
        Position then = sequences.get(now.getKey());
        if (then != null && !then.equals(now.getValue())) {
          statement.execute(
              "SELECT setval('%s', %d, %b)"
                  .formatted(now.getKey().replace("'", "''"), then.value(), then.used()));
        }
      }
    }
  }

  private void putBack(Statement statement) throws SQLException {
    silence(statement);
    for (Table table : tables) {
      if (!table.copy().isEmpty()) {
        statement.execute(
            "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT * FROM %s"
                .formatted(table.name(), table.columns(), table.copy()));
      }
    }
  }

  /**
   * Until the transaction ends: the rows kept every rule when they were there, in whatever order
   * they come back. Only where it is needed, for not everybody may.
   */
  private void silence(Statement statement) throws SQLException {
    if (tables.stream().anyMatch(table -> table.reacts() && !table.copy().isEmpty())) {
      statement.execute("SET LOCAL session_replication_role = replica");
    }
  }

  /** The places of those that have rows. */
  private static Set<Integer> filled(Statement statement, List<Table> tables) throws SQLException {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      questions.add(
          "SELECT %d WHERE EXISTS (SELECT FROM %s%s)"
              .formatted(i, tables.get(i).only(), tables.get(i).name()));
    }
    Set<Integer> filled = new LinkedHashSet<>();
    if (!questions.isEmpty()) {
      try (ResultSet row = statement.executeQuery(String.join(" UNION ALL ", questions))) {
        while (row.next()) {
          filled.add(row.getInt(1));
        }
      }
    }
    return filled;
  }

  /** As they say themselves: pg_sequences does not tell of one where it was told to begin anew. */
  private static Map<String, Position> sequences(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(SEQUENCES)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      questions.add("SELECT %d, last_value, is_called FROM %s".formatted(i, names.get(i)));
    }
    Map<String, Position> sequences = new LinkedHashMap<>();
    if (!questions.isEmpty()) {
      try (ResultSet row = statement.executeQuery(String.join(" UNION ALL ", questions))) {
        while (row.next()) {
          sequences.put(names.get(row.getInt(1)), new Position(row.getLong(2), row.getBoolean(3)));
        }
      }
    }
    return sequences;
  }
}
