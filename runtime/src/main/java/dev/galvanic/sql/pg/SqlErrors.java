package dev.galvanic.sql.pg;

import static java.util.Map.entry;

import dev.galvanic.sql.CheckViolationException;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.ExclusionViolationException;
import dev.galvanic.sql.ForeignKeyViolationException;
import dev.galvanic.sql.LockTimeoutException;
import dev.galvanic.sql.PoolExhaustedException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.StatementTimeoutException;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.UniqueViolationException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's error codes as exceptions. Source: PostgreSQL documentation, appendix A, "PostgreSQL
 * Error Codes".
 */
final class SqlErrors {
  private static final Map<String, Function<SqlFailure, SqlException>> BY_CODE =
      Map.ofEntries(
          entry("23505", UniqueViolationException::new),
          entry("23503", ForeignKeyViolationException::new),
          // What PostgreSQL 18 says where ON DELETE RESTRICT stands.
          entry("23001", ForeignKeyViolationException::new),
          entry("23P01", ExclusionViolationException::new),
          entry("23514", CheckViolationException::new),
          entry("23502", CheckViolationException::new),
          entry("57014", StatementTimeoutException::new),
          entry("55P03", LockTimeoutException::new),
          entry("40001", TransactionConflictException::new),
          entry("40P01", TransactionConflictException::new));

  private static final String STANDBY = "25006";

  /** The server goes away, is not there yet, or has no room; 25P03 and 25P04 end the session. */
  private static final Set<String> SESSION_OVER =
      Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "53300");

  private SqlErrors() {}

  /** What was refused had no arguments: nothing of it came from outside. */
  static SqlException of(String statement, PgException refused) {
    return of(statement, false, refused);
  }

  /**
   * @param valued whether it had arguments
   */
  static SqlException of(String statement, boolean valued, PgException refused) {
    String code = String.valueOf(refused.getSqlState());
    SqlFailure failure = failure(statement, code, refused);
    if (isSessionOver(refused)) {
      return new DatabaseUnavailableException(failure, null);
    }
    SqlException outside = valued ? DataExceptions.of(code, failure) : null;
    if (outside != null) {
      return outside;
    }
    return BY_CODE.getOrDefault(code, SqlException::new).apply(failure);
  }

  /** Whether the server ended the session, whatever became of the statement. */
  static boolean isSessionOver(Throwable error) {
    return error instanceof PgException refused
        && (SESSION_OVER.contains(String.valueOf(refused.getSqlState()))
            || String.valueOf(refused.getSqlState()).startsWith("08"));
  }

  /**
   * Whether a read may well succeed on another server of the same data: this one is away, is busy,
   * replays what the read was in the way of, takes no changes, or does not know yet what the
   * statement names. Source: PostgreSQL documentation, "Handling Query Conflicts" of hot standby.
   */
  static boolean isOfTheServer(Throwable failure) {
    return failure instanceof DatabaseUnavailableException
        || failure instanceof PoolExhaustedException
        || failure instanceof TransactionConflictException
        || failure instanceof SqlException other
            && other.sqlState().filter(SqlErrors::isOfTheServer).isPresent();
  }

  private static boolean isOfTheServer(String code) {
    return code.startsWith("42") || Set.of(STANDBY, "0A000", "26000", "55000").contains(code);
  }

  /** Whether this is what a server that follows another says to a change. */
  static boolean isStandby(Throwable failure) {
    return failure instanceof SqlException refused && STANDBY.equals(refused.failure().sqlState());
  }

  /** A standby's answer to what the primary would have done: the primary is away just now. */
  static DatabaseUnavailableException ofStandby(Throwable failure) {
    return new DatabaseUnavailableException(((SqlException) failure).failure(), null);
  }

  /**
   * Whether a statement was refused before it ran, because what this connection had prepared is out
   * of date (0A000) or gone (26000). The routine tells the one 0A000 from all the others, in every
   * language.
   */
  static boolean isStalePlan(Throwable error) {
    if (!(error instanceof PgException refused)) {
      return false;
    }
    String code = String.valueOf(refused.getSqlState());
    return code.equals("26000")
        || code.equals("0A000") && "RevalidateCachedQuery".equals(refused.getRoutine());
  }

  /**
   * Whether the driver refused the arguments before it sent anything. It has no type for that, and
   * whatever else it throws is a lost connection, which must not be taken for this.
   */
  static boolean isBadArguments(Throwable error) {
    String message = String.valueOf(error.getMessage());
    return error instanceof VertxException
        && (message.startsWith("Parameter at position")
            || message.startsWith("The number of parameters"));
  }

  private static SqlFailure failure(String statement, String code, PgException refused) {
    return new SqlFailure(
        statement,
        code,
        ServerWords.of(refused, code),
        none(refused.getConstraint()),
        none(refused.getTable()),
        none(refused.getColumn()));
  }

  private static @Nullable String none(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
