package dev.galvanic.processor.corpus;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables of a database's public schema, as the compiler would have them. */
final class SchemaOfDatabase {
  private static final String TABLES =
      "SELECT c.oid, c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace ="
          + " 'public'::regnamespace";

  private static final String COLUMNS =
      """
      SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
             pg_get_expr(d.adbin, d.adrelid), a.attidentity::text
      FROM pg_attribute a
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = %d AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """;

  private static final String CONSTRAINTS =
      """
      SELECT k.conname, k.contype::text,
             ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS x(num, place)
                   JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x.num ORDER BY place),
             (SELECT relname FROM pg_class WHERE oid = k.confrelid),
             ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS x(num, place)
                   JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = x.num ORDER BY place),
             k.confdeltype::text, k.confupdtype::text, pg_get_expr(k.conbin, k.conrelid)
      FROM pg_constraint k
      WHERE k.conrelid = %d AND k.contype IN ('p', 'u', 'c', 'f')
      ORDER BY k.conname
      """;

  private static final String INDEXES =
      """
      SELECT c.relname, i.indisunique, m.amname, pg_get_expr(i.indpred, i.indrelid),
             ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true)
                   FROM generate_series(1, i.indnkeyatts) AS n ORDER BY n)
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      JOIN pg_am m ON m.oid = c.relam
      WHERE i.indrelid = %d
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid
                        AND k.conrelid = i.indrelid)
      ORDER BY c.relname
      """;

  private static final Map<String, ReferentialAction> ACTIONS =
      Map.of(
          "a", ReferentialAction.NO_ACTION,
          "r", ReferentialAction.RESTRICT,
          "c", ReferentialAction.CASCADE,
          "n", ReferentialAction.SET_NULL,
          "d", ReferentialAction.SET_DEFAULT);

  private static final Map<String, Column.Identity> IDENTITIES =
      Map.of(
          "", Column.Identity.NONE,
          "d", Column.Identity.BY_DEFAULT,
          "a", Column.Identity.ALWAYS);

  /** Makes a part of a table of a row of the catalog. */
  private interface Part<T> {
    T of(ResultSet row) throws SQLException;
  }

  private SchemaOfDatabase() {}

  static Schema read(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (Map.Entry<String, Long> table : all(connection, TABLES, SchemaOfDatabase::table)) {
      long oid = table.getValue();
      tables.add(
          new Table(
              new TableName("", table.getKey()),
              all(connection, COLUMNS.formatted(oid), SchemaOfDatabase::column),
              all(connection, CONSTRAINTS.formatted(oid), SchemaOfDatabase::constraint),
              all(connection, INDEXES.formatted(oid), SchemaOfDatabase::index),
              List.of()));
    }
    return new Schema(tables);
  }

  private static Map.Entry<String, Long> table(ResultSet row) throws SQLException {
    return Map.entry(row.getString(2), row.getLong(1));
  }

  private static Column column(ResultSet row) throws SQLException {
    return new Column(
        row.getString(1),
        SqlType.parse(row.getString(2)),
        row.getBoolean(3),
        Optional.ofNullable(row.getString(4)),
        IDENTITIES.get(row.getString(5)));
  }

  private static TableConstraint constraint(ResultSet row) throws SQLException {
    String name = row.getString(1);
    List<String> columns = texts(row.getArray(3));
    return switch (row.getString(2)) {
      case "p" -> new TableConstraint.PrimaryKey(name, columns);
      case "u" -> new TableConstraint.Unique(name, columns);
      case "c" -> new TableConstraint.Check(name, row.getString(8), true);
      default ->
          new TableConstraint.ForeignKey(
              name,
              columns,
              new TableName("", row.getString(4)),
              texts(row.getArray(5)),
              ACTIONS.get(row.getString(6)),
              ACTIONS.get(row.getString(7)),
              true);
    };
  }

  private static TableIndex index(ResultSet row) throws SQLException {
    return new TableIndex(
        row.getString(1),
        texts(row.getArray(5)),
        row.getBoolean(2),
        IndexMethod.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString(4)),
        List.of());
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static <T> List<T> all(Connection connection, String sql, Part<T> part)
      throws SQLException {
    List<T> parts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        parts.add(part.of(row));
      }
    }
    return parts;
  }
}
