package dev.galvanic.sql.pg;

import static java.util.Map.entry;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data exceptions that a value from outside makes, and what its sender is told. The others,
 * such as a division by zero, are mistakes of the statement's.
 */
final class DataExceptions {
  static final String OUT_OF_RANGE = "A number is out of range";

  private static final String BAD_CHARACTER = "A text has a character that cannot be stored";

  private static final Map<String, String> TOLD =
      Map.ofEntries(
          entry("22001", "A text is too long"),
          entry("22003", OUT_OF_RANGE),
          entry("22007", "A date or time is not valid"),
          entry("22008", "A date or time is out of range"),
          entry("22009", "A time zone is not valid"),
          entry("22015", "An interval is out of range"),
          entry("22021", BAD_CHARACTER),
          entry("22P05", BAD_CHARACTER),
          entry("22025", "A pattern ends with an escape"),
          entry("2201B", "A regular expression is not valid"),
          entry("2201W", "A limit is negative"),
          entry("2201X", "An offset is negative"),
          entry("22P02", "A text does not have the form of its type"));

  private DataExceptions() {}

  /** Null if the code is none of these. */
  static @Nullable SqlException of(String code, SqlFailure failure) {
    String told = TOLD.get(code);
    return told == null ? null : new InvalidParameterException(failure, told);
  }
}
