package dev.galvanic.migrate;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The indexes of the database, by their names. */
final class Indexes {
  private static final Statement FIND =
      Statement.write(
          "migration.index",
          "SELECT i.indisvalid, i.indisunique, tn.nspname::text, t.relname::text,"
              + " pg_table_is_visible(t.oid), (SELECT min(p.pid) FROM"
              + " pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid)"
              + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
              + " JOIN pg_index i ON i.indexrelid = c.oid"
              + " JOIN pg_class t ON t.oid = i.indrelid"
              + " JOIN pg_namespace tn ON tn.oid = t.relnamespace"
              + " WHERE c.relname = $1 AND (n.nspname = $2 OR $2 = '' AND"
              + " pg_table_is_visible(c.oid))");
  private static final RowMapper<Index> INDEX =
      row ->
          new Index(
              row.booleanValue(0),
              row.booleanValue(1),
              new Name(row.string(2), row.string(3)),
              row.booleanValue(4),
              row.isNull(5) ? Optional.empty() : Optional.of(row.intValue(5)));

  private final Session session;

  /**
   * An index as it is.
   *
   * @param valid false if its making was broken off, or still goes on
   * @param visible whether its table is found by the search path
   * @param maker the process that makes it now
   */
  record Index(
      boolean valid, boolean unique, Name table, boolean visible, Optional<Integer> maker) {
    boolean isOn(Name other) {
      return table.name().equals(other.name())
          && (other.schema().isEmpty() ? visible : table.schema().equals(other.schema()));
    }
  }

  Indexes(Session session) {
    this.session = session;
  }

  Optional<Index> find(Name index) {
    List<Index> found = session.fetch(FIND, INDEX, index.name(), index.schema());
    return found.stream().findFirst();
  }

  /** Without keeping others from the table. */
  void drop(Name index) {
    session.script("DROP INDEX " + index, "DROP INDEX CONCURRENTLY IF EXISTS " + index.quoted());
  }
}
