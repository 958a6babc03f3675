package dev.galvanic.migrate;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.util.HashMap;
import java.util.Map;
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
        author text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now(),
        checksum text NOT NULL,
        script text NOT NULL,
        PRIMARY KEY (service, table_name, version)
      )
      """;
  private static final Statement APPLIED =
      Statement.write(
          "migration_record.read",
          "SELECT table_name, version, checksum FROM migration_record WHERE service = $1");
  private static final Statement RECORD =
      Statement.write(
          "migration_record.write",
          "INSERT INTO migration_record(service, table_name, version, author, checksum, script)"
              + " VALUES ($1, $2, $3, $4, $5, $6)");
  private static final RowMapper<Entry> ENTRY =
      row -> new Entry(new Step(row.string(0), row.string(1)), row.string(2));

  private final Session session;
  private final String service;

  /** What a script is known by. */
  private record Step(String table, String version) {}

  private record Entry(Step step, String checksum) {}

  /** What was applied when the ledger was read: steps and the checksums of their scripts. */
  static final class Applied {
    private final Map<Step, String> checksums = new HashMap<>();

    boolean has(Script script) {
      return checksums.containsKey(new Step(script.table(), script.version()));
    }

    /** Whether a script that was applied is still the same. */
    boolean agrees(Script script) {
      return script.checksum().equals(checksums.get(new Step(script.table(), script.version())));
    }
  }

  Ledger(Session session, String service) {
    this.session = session;
    this.service = service;
  }

  void create() {
    try {
      session.script("migration_record.create", CREATE);
    } catch (SqlException e) {
      if (e.sqlState().filter(MADE_MEANWHILE::contains).isEmpty()) {
        throw e;
      }
    }
  }

  Applied read() {
    Applied applied = new Applied();
    for (Entry entry : session.fetch(APPLIED, ENTRY, service)) {
      applied.checksums.put(entry.step(), entry.checksum());
    }
    return applied;
  }

  /** To be called in the transaction that applies the script. */
  void record(Script script) {
    session.execute(
        RECORD,
        service,
        script.table(),
        script.version(),
        script.author(),
        script.checksum(),
        script.file());
  }
}
