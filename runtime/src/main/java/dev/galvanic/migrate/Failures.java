package dev.galvanic.migrate;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.util.Map;
import java.util.Set;

/** What PostgreSQL refused, as a message that says what to do. */
final class Failures {
  private static final Set<String> LOCKS = Set.of("55P03", "40P01");

  private static final String LOCK_TO_DO =
      "End what holds the lock, migrate at a quieter hour, or raise MIGRATE_PATIENCE";

  /** What each of PostgreSQL's codes asks for. */
  private static final Map<String, String> WHAT_TO_DO =
      Map.of(
          "42501",
          "Grant the role that right, or migrate as the tables' owner (java -jar app.jar migrate"
              + " with another POSTGRES_SERVICE_USER) and set MIGRATE_AT_START=false for the"
              + " service",
          "25006",
          "This is a standby, or the role's transactions are read-only. Name the primary server in"
              + " DATABASE_URL",
          "26000",
          Preflight.POOLER,
          "42P05",
          Preflight.POOLER,
          "23505",
          "Remove or change the rows that are there twice, then run it again",
          "57014",
          "Somebody cancelled it. Run it again",
          "55P03",
          LOCK_TO_DO,
          "40P01",
          LOCK_TO_DO,
          "3F000",
          "Create the schema, or grant CREATE on the database");

  private Failures() {}

  /** Whether it was only another's lock that stood in the way. */
  static boolean isLock(SqlException e) {
    return e.sqlState().filter(LOCKS::contains).isPresent();
  }

  /** Whether the session is lost. */
  static boolean isGone(SqlException e) {
    return e instanceof DatabaseUnavailableException || e instanceof UnknownCommitOutcomeException;
  }

  static boolean isState(SqlException e, String state) {
    return e.sqlState().filter(state::equals).isPresent();
  }

  /**
   * @param what what could not be done, the beginning of a sentence
   * @param otherwise what to do if the code does not say it
   */
  static MigrationException of(String what, SqlException e, String otherwise) {
    if (isGone(e)) {
      return new DatabaseGoneException(
          what
              + ": PostgreSQL went away ("
              + e.failure()
              + "). Run it again when the server is back: what was begun is undone, whole, or"
              + " repaired then.",
          e);
    }
    String toDo = WHAT_TO_DO.getOrDefault(e.sqlState().orElse(""), otherwise);
    return new MigrationException(what + ": " + e.failure() + ". " + toDo + ".", e);
  }
}
