package dev.galvanic.migrate;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;

/**
 * What must hold before anything is changed, looked at while nothing has been.
 *
 * @param process the server process that answers
 * @param schema where tables are made; empty if the search path names none that exists
 * @param readOnly whether transactions are, unless they say otherwise
 */
record Preflight(
    int process,
    boolean standby,
    String schema,
    boolean mayCreate,
    String role,
    String database,
    boolean readOnly) {
  static final String POOLER =
      "Between this process and PostgreSQL stands a pooler such as PgBouncer, which may give each"
          + " transaction another session, so that no lock of a session holds. Name the server"
          + " itself in DATABASE_URL";

  private static final Statement LOOK =
      Statement.write(
          "migration.preflight",
          "SELECT pg_backend_pid(), pg_is_in_recovery(), coalesce(current_schema(), ''),"
              + " coalesce(has_schema_privilege(current_schema(), 'CREATE'), false),"
              + " current_user::text, current_database()::text,"
              + " current_setting('default_transaction_read_only')::boolean");
  private static final RowMapper<Preflight> MAPPER =
      row ->
          new Preflight(
              row.intValue(0),
              row.booleanValue(1),
              row.string(2),
              row.booleanValue(3),
              row.string(4),
              row.string(5),
              row.booleanValue(6));

  static Preflight look(Session session) {
    return session.fetchOne(LOOK, MAPPER);
  }

  /**
   * Whether this is a session of one's own of a server that takes changes.
   *
   * @throws MigrationException if it is not
   */
  void checkServer(String service, Session session) {
    if (process != session.processId()) {
      throw new MigrationException(service + " cannot migrate here. " + POOLER + ".");
    }
    if (standby || readOnly) {
      throw new MigrationException(
          service
              + " cannot migrate here: "
              + (standby
                  ? "the server is a standby, which takes no changes. Name the primary server in"
                      + " DATABASE_URL, or set MIGRATE_AT_START=false for a service that only"
                      + " reads."
                  : "transactions of role "
                      + role
                      + " in database "
                      + database
                      + " are read-only by default. Name the primary server in DATABASE_URL, or"
                      + " set default_transaction_read_only off for that role."));
    }
  }

  /**
   * Whether the role may make tables.
   *
   * @throws MigrationException if it may not
   */
  void checkRights(String service) {
    if (schema.isEmpty()) {
      throw new MigrationException(
          service
              + " cannot migrate: no schema of the search path of role "
              + role
              + " exists in database "
              + database
              + ". Create one, or set search_path for that role.");
    }
    if (!mayCreate) {
      throw new MigrationException(
          service
              + " cannot migrate: the role "
              + role
              + " may not create tables in schema "
              + schema
              + " of database "
              + database
              + ". GRANT USAGE, CREATE ON SCHEMA "
              + schema
              + " TO "
              + role
              + ", or migrate as another role (java -jar app.jar migrate with another"
              + " POSTGRES_SERVICE_USER) and set MIGRATE_AT_START=false for the service.");
    }
  }
}
