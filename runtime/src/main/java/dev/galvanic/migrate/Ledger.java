package dev.galvanic.migrate;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The table of what was applied, {@code migration_record}. */
final class Ledger {
  /** How CREATE TABLE IF NOT EXISTS fails, at three places, when two services do it at once. */
  private static final Set<String> MADE_MEANWHILE = Set.of("23505", "42P07", "42710");

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS migration_record (
        service text NOT NULL,
        table_name text NOT NULL,
        version text NOT NULL,
        step integer NOT NULL,
        author text NOT NULL,
        dated text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        applied_by text NOT NULL DEFAULT current_user,
        checksum text NOT NULL,
        script text NOT NULL,
        how text NOT NULL,
        PRIMARY KEY (service, table_name, version, step)
      )
      """;
  private static final Statement EXISTS =
      Statement.write(
          "migration_record.find", "SELECT to_regclass('migration_record') IS NOT NULL");
  private static final Statement READ =
      Statement.write(
          "migration_record.read",
          "SELECT table_name, version, step, author, dated, applied_at, checksum, script, how"
              + " FROM migration_record WHERE service = $1 ORDER BY applied_at, script");
  private static final Statement WRITE =
      Statement.write(
          "migration_record.write",
          "INSERT INTO migration_record"
              + "(service, table_name, version, step, author, dated, checksum, script, how)"
              + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
              // Only comments, which are applied again and again, are there already.
              + " ON CONFLICT (service, table_name, version, step) DO UPDATE SET"
              + " applied_at = clock_timestamp(), applied_by = current_user,"
              + " checksum = excluded.checksum, script = excluded.script, how = excluded.how");
  private static final RowMapper<Entry> ENTRY =
      row ->
          new Entry(
              new Step(row.string(0), row.string(1), row.intValue(2)),
              row.string(3),
              row.string(4),
              row.offsetDateTime(5),
              row.string(6),
              row.string(7),
              Entry.How.valueOf(row.string(8).toUpperCase(Locale.ROOT)));

  private final Session session;
  private final String service;

  Ledger(Session session, String service) {
    this.session = session;
    this.service = service;
  }

  /** Makes the table, unless it is there. */
  void create() {
    if (exists()) {
      return;
    }
    try {
      session.script("migration_record.create", CREATE);
    } catch (SqlException e) {
      if (e.sqlState().filter(MADE_MEANWHILE::contains).isEmpty()) {
        throw e;
      }
    }
  }

  /** What is recorded of this service; nothing, if the table is not there. */
  Applied read() {
    return new Applied(exists() ? session.fetch(READ, ENTRY, service) : List.of());
  }

  /** To be called in the transaction that applies the script, if there is one. */
  void record(Script script, Entry.How how) {
    session.execute(
        WRITE,
        service,
        script.step().table(),
        script.step().version(),
        script.step().number(),
        script.author(),
        script.date(),
        script.checksum(),
        script.file(),
        how.name().toLowerCase(Locale.ROOT));
  }

  private boolean exists() {
    return session.fetchOne(EXISTS, RowMappers.BOOLEAN);
  }
}
