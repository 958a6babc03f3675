package dev.galvanic.sql.pg;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.Set;

/**
 * Why a server cannot be used, and what mends it.
 *
 * @param isRefusal whether the server is there and lets this service not in, which time does not
 *     mend
 */
record OutageReason(String text, String remedy, boolean isRefusal) {
  /** The password, the user, the database's name (or pg_hba.conf). */
  private static final Set<String> REFUSALS = Set.of("28P01", "28000", "3D000");

  /** How PgBouncer refuses the timeouts that every connection here begins with. */
  private static final String POOLER = "unsupported startup parameter";

  /** How the driver says that the server answered "no" to its wish for TLS. */
  private static final String NO_TLS = "does not handle SSL";

  /** All that the driver says of a handshake that failed: it drops the cause. */
  private static final String NO_HANDSHAKE = "SSL handshake failed";

  private static final String USUAL = "Start it, or correct the address";

  static OutageReason of(Throwable failure) {
    if (failure instanceof PgException answer) {
      return of(answer);
    }
    if (failure instanceof ConnectException) {
      return new OutageReason("connection refused", USUAL, false);
    }
    String message = text(failure);
    if (message.contains(NO_TLS)) {
      return new OutageReason(
          "it offers no encryption, which the service asks for",
          "Switch ssl on there, or ask for less with PGSSLMODE",
          false);
    }
    if (message.contains(NO_HANDSHAKE)) {
      return new OutageReason(
          "no TLS came about; as a rule its certificate is out of date, not made out for the host,"
              + " or signed by none of the authorities",
          "Correct the certificate, the host in the address, or the authorities in PGSSLROOTCERT",
          false);
    }
    return new OutageReason(message, USUAL, false);
  }

  private static OutageReason of(PgException answer) {
    boolean pooler = String.valueOf(answer.getErrorMessage()).contains(POOLER);
    boolean refusal = pooler || REFUSALS.contains(String.valueOf(answer.getSqlState()));
    return new OutageReason(
        answer.getErrorMessage()
            + " ("
            + answer.getSqlState()
            + (pooler ? ": it is no PostgreSQL but a pooler such as PgBouncer)" : ")"),
        refusal ? "Correct the user, the password or the name" : USUAL,
        refusal);
  }

  private static String text(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
