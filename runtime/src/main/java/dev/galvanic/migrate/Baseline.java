package dev.galvanic.migrate;

import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Takes over tables that were made by other means: everything is recorded, nothing is run. */
final class Baseline {
  private static final Statement TABLE =
      Statement.write(
          "migration.table",
          "SELECT count(*) > 0 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
              + " WHERE c.relkind IN ('r', 'p') AND c.relname = $1"
              + " AND (n.nspname = $2 OR $2 = '' AND pg_table_is_visible(c.oid))");

  private final String service;
  private final Scripts scripts;
  private final Session session;
  private final Ledger ledger;

  Baseline(String service, Scripts scripts, Session session) {
    this.service = service;
    this.scripts = scripts;
    this.session = session;
    this.ledger = new Ledger(session, service);
  }

  /** To be called under the lock. */
  List<String> record() {
    int recorded = ledger.read().entries().size();
    if (recorded > 0) {
      throw new MigrationException(
          "The database of "
              + service
              + " has no need of a baseline: "
              + recorded
              + " of its scripts "
              + (recorded == 1 ? "is" : "are")
              + " recorded already. See migrate --status, and run migrate.");
    }
    List<Name> missing = scripts.tables().stream().filter(this::isMissing).toList();
    if (!missing.isEmpty()) {
      throw new MigrationException(
          "The database of "
              + service
              + " cannot be taken as the baseline, since it lacks "
              + missing.stream().map(Name::toString).collect(Collectors.joining(", "))
              + ". Make what is missing, or run migrate on an empty database.");
    }
    ledger.create();
    try {
      session.script("BEGIN", "BEGIN");
      scripts.inOrder().forEach(script -> ledger.record(script, Entry.How.BASELINE));
      session.script("COMMIT", "COMMIT");
    } catch (SqlException e) {
      // The session is closed next, and the transaction with it.
      throw Failures.of("Nothing of " + service + " is recorded", e, "Run it again");
    }
    return scripts.inOrder().stream().map(Script::file).toList();
  }

  private boolean isMissing(Name table) {
    return !session.fetchOne(TABLE, RowMappers.BOOLEAN, table.name(), table.schema());
  }
}
