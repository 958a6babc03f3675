package dev.galvanic.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what is read and sent as what says what the database does. */
@Tag("once")
class FitsTest {
  private static final String UUID_TEXT = "2f9c1e4e-6b1a-4a1a-8a1a-0a1a2a3a4a5a";

  private static LocalPostgres postgres;
  private static EventLoops loops;
  private static PgDatabase database;

  @BeforeAll
  static void open() throws IOException {
    postgres = LocalPostgres.start();
    PostgresServer server = postgres.server();
    loops = EventLoops.open(1);
    database =
        PgDatabase.open(
            DatabaseOptions.of(
                "fits",
                server.host(),
                server.port(),
                server.maintenance(),
                server.user(),
                server.password()),
            loops);
    database.awaitReady(Duration.ofSeconds(10));
  }

  @AfterAll
  static void close() throws Exception {
    database.close();
    loops.close(Duration.ofSeconds(5));
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smallint | 1",
        "integer | 1",
        "bigint | 1",
        "numeric | 1",
        "real | 1",
        "double precision | 1",
        "boolean | true",
        "text | A",
        "varchar | A",
        "bpchar | A",
        "char | A",
        "name | A",
        "uuid | " + UUID_TEXT,
        "bytea | A",
        "date | 2020-01-01",
        "time | 01:00",
        "timestamp | 2020-01-01 00:00",
        "timestamptz | 2020-01-01 00:00Z",
        "interval | 1 hour",
        "json | {}",
        "jsonb | {}"
      })
  void aColumnIsReadAsTheTableSays(String sql, String text) {
    Map<ScalarType, RowMapper<?>> mappers = mappers();
    for (ScalarType java : ScalarType.values()) {
      boolean read =
          works(
              () ->
                  database.fetchOne(
                      "SELECT '" + text + "'::" + sql, RowMappers.nullable(mappers.get(java))));
      assertThat(Fits.read(new SqlType(sql), java)).as("%s as %s", sql, java).contains(read);
    }
  }

  /** What would lose something on the way is not in the table although the driver does it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smallint | 1",
        "integer | 1",
        "bigint | 1",
        "numeric | 1",
        "real | 1",
        "double precision | 1",
        "boolean | true",
        "text | A",
        "varchar | A",
        "bpchar | A",
        "char | A",
        "name | A",
        "uuid | " + UUID_TEXT,
        "bytea | A",
        "date | 2020-01-01",
        "time | 01:00",
        "timestamp | 2020-01-01 00:00",
        "timestamptz | 2020-01-01 00:00Z",
        "interval | 1 hour",
        "json | {}",
        "jsonb | {}"
      })
  void aParameterIsSentAsTheTableSays(String sql, String text) {
    Map<ScalarType, Object> values = values(text);
    for (ScalarType java : ScalarType.values()) {
      boolean sent =
          works(
              () ->
                  database.fetchOne(
                      "SELECT $1::" + sql + "::text", RowMappers.STRING, values.get(java)));
      boolean said = Fits.sent(new SqlType(sql), java).orElseThrow();
      assertThat(said).as("%s from %s", sql, java).isEqualTo(sent && !isLossy(sql, java));
    }
  }

  private static boolean isLossy(String sql, ScalarType java) {
    return switch (java) {
      case INSTANT, OFFSET_DATE_TIME -> !sql.equals("timestamptz");
      case LOCAL_DATE_TIME -> !sql.equals("timestamp");
      default -> false;
    };
  }

  private static boolean works(Runnable call) {
    try {
      call.run();
      return true;
    } catch (SqlException refused) {
      return false;
    }
  }

  private static Map<ScalarType, RowMapper<?>> mappers() {
    Map<ScalarType, RowMapper<?>> mappers = new EnumMap<>(ScalarType.class);
    mappers.put(ScalarType.BOOLEAN, RowMappers.BOOLEAN);
    mappers.put(ScalarType.BYTE, RowMappers.BYTE);
    mappers.put(ScalarType.SHORT, RowMappers.SHORT);
    mappers.put(ScalarType.INT, RowMappers.INT);
    mappers.put(ScalarType.LONG, RowMappers.LONG);
    mappers.put(ScalarType.FLOAT, RowMappers.FLOAT);
    mappers.put(ScalarType.DOUBLE, RowMappers.DOUBLE);
    mappers.put(ScalarType.CHAR, RowMappers.CHAR);
    mappers.put(ScalarType.STRING, RowMappers.STRING);
    mappers.put(ScalarType.BIG_DECIMAL, RowMappers.BIG_DECIMAL);
    mappers.put(ScalarType.BIG_INTEGER, RowMappers.BIG_INTEGER);
    mappers.put(ScalarType.UUID, RowMappers.UUID);
    mappers.put(ScalarType.BYTES, RowMappers.BYTES);
    mappers.put(ScalarType.INSTANT, RowMappers.INSTANT);
    mappers.put(ScalarType.OFFSET_DATE_TIME, RowMappers.OFFSET_DATE_TIME);
    mappers.put(ScalarType.LOCAL_DATE, RowMappers.LOCAL_DATE);
    mappers.put(ScalarType.LOCAL_TIME, RowMappers.LOCAL_TIME);
    mappers.put(ScalarType.LOCAL_DATE_TIME, RowMappers.LOCAL_DATE_TIME);
    mappers.put(ScalarType.DURATION, RowMappers.DURATION);
    return mappers;
  }

  private static Map<ScalarType, Object> values(String text) {
    LocalDateTime local = LocalDateTime.of(2020, 1, 1, 0, 0);
    Map<ScalarType, Object> values = new EnumMap<>(ScalarType.class);
    values.put(ScalarType.BOOLEAN, true);
    values.put(ScalarType.BYTE, (byte) 1);
    values.put(ScalarType.SHORT, (short) 1);
    values.put(ScalarType.INT, 1);
    values.put(ScalarType.LONG, 1L);
    values.put(ScalarType.FLOAT, 1f);
    values.put(ScalarType.DOUBLE, 1d);
    values.put(ScalarType.CHAR, 'A');
    values.put(ScalarType.STRING, text);
    values.put(ScalarType.BIG_DECIMAL, BigDecimal.ONE);
    values.put(ScalarType.BIG_INTEGER, BigInteger.ONE);
    values.put(ScalarType.UUID, UUID.fromString(UUID_TEXT));
    values.put(ScalarType.BYTES, new byte[] {65});
    values.put(ScalarType.INSTANT, Instant.EPOCH);
    values.put(ScalarType.OFFSET_DATE_TIME, local.atOffset(ZoneOffset.UTC));
    values.put(ScalarType.LOCAL_DATE, LocalDate.EPOCH);
    values.put(ScalarType.LOCAL_TIME, LocalTime.NOON);
    values.put(ScalarType.LOCAL_DATE_TIME, local);
    values.put(ScalarType.DURATION, Duration.ofHours(1));
    return values;
  }
}
