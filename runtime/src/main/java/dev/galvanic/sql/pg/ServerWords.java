package dev.galvanic.sql.pg;

import io.vertx.pgclient.PgException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the server said, as far as no value is in it. */
final class ServerWords {
  private static final String SILENCE = "the server refused it";

  /**
   * Classes whose messages have names in them but no values: connection, transaction state,
   * authorization, names, rollback, syntax, resources, state, intervention.
   */
  private static final Set<String> TELLING =
      Set.of("08", "23", "25", "26", "28", "2B", "3D", "3F", "40", "42", "53", "55", "57");

  /** Data exceptions that have a value in quotes, or behind a colon, or not at all. */
  private static final Set<String> QUOTING =
      Set.of(
          "22001", "22003", "22007", "22008", "22012", "2201B", "2201W", "2201X", "22025", "22P02");

  /** Within the quotes may be quotes. */
  private static final Pattern QUOTED = Pattern.compile("\".*\"", Pattern.DOTALL);

  /** Other languages have other quotes: what has more than this in it is not understood. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} _/(),.…-]+");

  private static final Pattern FUNCTION =
      Pattern.compile("PL/pgSQL function ([^\"'\n]{1,200}?) line (\\d+) at [A-Za-z ]+");

  private ServerWords() {}

  /** In one line, for the log. */
  static String of(PgException refused, String code) {
    String severity = refused.getSeverity();
    String message = message(refused, code) + place(refused.getWhere());
    return severity == null ? message : severity + " " + message;
  }

  private static String message(PgException refused, String code) {
    String message = String.valueOf(refused.getErrorMessage());
    if (String.valueOf(refused.getRoutine()).startsWith("exec_stmt_")) {
      // The words of whoever wrote the function, whatever the code: RAISE and ASSERT.
      return "a function refused it";
    }
    if (code.equals("42601") && message.endsWith("at or near \":\"")) {
      return message + ". Write $1, $2 ... for arguments: names are for @Sql";
    }
    if (TELLING.contains(code.substring(0, Math.min(2, code.length())))) {
      return message;
    }
    if (!QUOTING.contains(code)) {
      return SILENCE;
    }
    String fact = QUOTED.matcher(message).replaceFirst("…").split(":", 2)[0].strip();
    return PLAIN.matcher(fact).matches() ? fact : SILENCE;
  }

  /** The function of the server's that it happened in; other context may have values. */
  private static String place(@Nullable String where) {
    Matcher function = FUNCTION.matcher(where == null ? "" : where);
    return function.lookingAt()
        ? " in function " + function.group(1) + " line " + function.group(2)
        : "";
  }
}
