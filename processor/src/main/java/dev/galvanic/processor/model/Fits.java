package dev.galvanic.processor.model;

import static dev.galvanic.processor.model.ScalarType.BIG_DECIMAL;
import static dev.galvanic.processor.model.ScalarType.BIG_INTEGER;
import static dev.galvanic.processor.model.ScalarType.BOOLEAN;
import static dev.galvanic.processor.model.ScalarType.BYTE;
import static dev.galvanic.processor.model.ScalarType.BYTES;
import static dev.galvanic.processor.model.ScalarType.CHAR;
import static dev.galvanic.processor.model.ScalarType.DOUBLE;
import static dev.galvanic.processor.model.ScalarType.DURATION;
import static dev.galvanic.processor.model.ScalarType.FLOAT;
import static dev.galvanic.processor.model.ScalarType.INSTANT;
import static dev.galvanic.processor.model.ScalarType.INT;
import static dev.galvanic.processor.model.ScalarType.LOCAL_DATE;
import static dev.galvanic.processor.model.ScalarType.LOCAL_DATE_TIME;
import static dev.galvanic.processor.model.ScalarType.LOCAL_TIME;
import static dev.galvanic.processor.model.ScalarType.LONG;
import static dev.galvanic.processor.model.ScalarType.OFFSET_DATE_TIME;
import static dev.galvanic.processor.model.ScalarType.SHORT;
import static dev.galvanic.processor.model.ScalarType.STRING;
import static dev.galvanic.processor.model.ScalarType.UUID;
import static java.util.Map.entry;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which Java types PostgreSQL's can be read as, and sent from. Numbers that may not fit are let
 * through: they are read and sent exactly or refused, while the service runs. A test tries all of
 * it on a real server.
 */
public final class Fits {
  private static final Set<ScalarType> TEXT = EnumSet.of(STRING, CHAR);
  private static final Set<ScalarType> WHOLE =
      EnumSet.of(BYTE, SHORT, INT, LONG, BIG_DECIMAL, BIG_INTEGER);
  private static final Set<ScalarType> NUMBERS =
      EnumSet.of(BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER);
  private static final Set<ScalarType> EXACT =
      EnumSet.of(BYTE, SHORT, INT, LONG, DOUBLE, BIG_DECIMAL, BIG_INTEGER);

  /** What a value of a type may be on either way. */
  private record Fit(Set<ScalarType> read, Set<ScalarType> sent) {
    static Fit only(ScalarType... both) {
      Set<ScalarType> set = EnumSet.of(both[0], both);
      return new Fit(set, set);
    }
  }

  private static final Map<String, Fit> TABLE =
      Map.ofEntries(
          entry("smallint", new Fit(EXACT, WHOLE)),
          entry("integer", new Fit(EXACT, WHOLE)),
          entry("bigint", new Fit(EXACT, WHOLE)),
          entry("numeric", new Fit(EXACT, NUMBERS)),
          entry("real", new Fit(EnumSet.of(FLOAT, DOUBLE), NUMBERS)),
          entry("double precision", new Fit(EnumSet.of(DOUBLE), NUMBERS)),
          entry("boolean", Fit.only(BOOLEAN)),
          entry("text", new Fit(TEXT, TEXT)),
          entry("varchar", new Fit(TEXT, TEXT)),
          entry("bpchar", new Fit(TEXT, TEXT)),
          entry("char", new Fit(TEXT, TEXT)),
          entry("name", new Fit(TEXT, TEXT)),
          entry("uuid", new Fit(EnumSet.of(UUID), EnumSet.of(UUID, STRING))),
          entry("bytea", Fit.only(BYTES)),
          entry("date", Fit.only(LOCAL_DATE)),
          entry("time", Fit.only(LOCAL_TIME)),
          entry("timestamp", Fit.only(LOCAL_DATE_TIME)),
          entry("timestamptz", Fit.only(OFFSET_DATE_TIME, INSTANT)),
          entry("interval", Fit.only(DURATION)));

  /** Sent as the text of JSON, and read as that, or as a record. */
  private static final Set<String> JSON = Set.of("json", "jsonb");

  private Fits() {}

  /** Whether a column is read as that; empty if it is not known. */
  public static Optional<Boolean> read(SqlType type, ScalarType as) {
    if (JSON.contains(type.base())) {
      return Optional.of(as == STRING);
    }
    return Optional.ofNullable(TABLE.get(type.base())).map(fit -> fit.read().contains(as));
  }

  /** Whether a parameter is sent from that; empty if it is not known. */
  public static Optional<Boolean> sent(SqlType type, ScalarType from) {
    if (JSON.contains(type.base())) {
      return Optional.of(from == STRING);
    }
    return Optional.ofNullable(TABLE.get(type.base())).map(fit -> fit.sent().contains(from));
  }

  /** Whether it is in the table; what is not may be a domain over anything. */
  public static boolean isKnown(SqlType type) {
    return TABLE.containsKey(type.base()) || JSON.contains(type.base());
  }

  public static boolean isJson(SqlType type) {
    return !type.array() && JSON.contains(type.base());
  }
}
