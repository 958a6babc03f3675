package dev.galvanic.testing.rows;

import dev.galvanic.testing.rows.TableFacts.Reference;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads from PostgreSQL's catalog what tables there are. */
final class TableReader {
  private static final String OWN =
      "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p') AND NOT"
          + " c.relispartition";

  private static final String COLUMNS =
      """
      SELECT c.oid::regclass::text, quote_ident(a.attname),
             CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod)
                  ELSE format_type(a.atttypid, a.atttypmod) END,
             a.attnotnull OR t.typnotnull,
             a.attidentity = 'a' OR a.attgenerated <> '',
             a.attidentity <> '' OR a.atthasdef,
             ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid
                   ORDER BY e.enumsortorder),
             ARRAY(SELECT x.found[1] FROM pg_constraint k,
                     regexp_matches(pg_get_constraintdef(k.oid),
                       '(''(?:[^'']|'''')*''|-?[0-9]+(?:\\.[0-9]+)?)', 'g') AS x(found)
                   WHERE k.contype = 'c'
                     AND (k.conrelid = c.oid AND a.attnum = ANY (k.conkey) OR k.contypid = t.oid))
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_type t ON t.oid = a.atttypid
      WHERE %s
      ORDER BY c.oid, a.attnum
      """;

  private static final String REFERENCES =
      """
      SELECT c.oid::regclass::text, k.confrelid::regclass::text,
             ARRAY(SELECT quote_ident(a.attname) FROM unnest(k.conkey) WITH ORDINALITY AS x(num, place)
                   JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x.num ORDER BY place),
             ARRAY(SELECT quote_ident(a.attname) FROM unnest(k.confkey) WITH ORDINALITY AS x(num, place)
                   JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = x.num ORDER BY place)
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND %s
      ORDER BY k.oid
      """;

  private TableReader() {}

  /** All tables but PostgreSQL's own, in the order of their creation. */
  static List<TableFacts> read(Connection connection) throws SQLException {
    Map<String, List<ColumnFacts>> columns = new LinkedHashMap<>();
    Map<String, List<Reference>> references = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(COLUMNS.formatted(OWN))) {
        while (row.next()) {
          columns.computeIfAbsent(row.getString(1), t -> new ArrayList<>()).add(column(row));
        }
      }
      try (ResultSet row = statement.executeQuery(REFERENCES.formatted(OWN))) {
        while (row.next()) {
          references
              .computeIfAbsent(row.getString(1), t -> new ArrayList<>())
              .add(new Reference(texts(row.getArray(3)), row.getString(2), texts(row.getArray(4))));
        }
      }
    }
    return columns.entrySet().stream()
        .map(
            t ->
                new TableFacts(
                    t.getKey(), t.getValue(), references.getOrDefault(t.getKey(), List.of())))
        .toList();
  }

  private static ColumnFacts column(ResultSet row) throws SQLException {
    return new ColumnFacts(
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getBoolean(5),
        row.getBoolean(6),
        texts(row.getArray(7)),
        texts(row.getArray(8)).stream().map(TableReader::value).toList());
  }

  /** A constant of SQL, without its quotes. */
  private static String value(String constant) {
    return constant.startsWith("'")
        ? constant.substring(1, constant.length() - 1).replace("''", "'")
        : constant;
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
