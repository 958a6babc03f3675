package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.TooManyParametersException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type, there and back. */
class ValuesTest extends PgTest {
  enum Mood {
    HAPPY,
    SAD {}
  }

  private static Arguments type(String sql, RowMapper<?> mapper, Object value) {
    return Arguments.of(sql, mapper, value);
  }

  static Stream<Arguments> scalars() {
    UUID uuid = UUID.randomUUID();
    LocalDateTime local = LocalDateTime.of(2026, 11, 23, 7, 1, 2, 345_678_000);
    OffsetDateTime offset = local.atOffset(ZoneOffset.UTC);
    return Stream.of(
        type("bool", RowMappers.BOOLEAN, true),
        type("int2", RowMappers.BYTE, (byte) -7),
        type("int2", RowMappers.SHORT, Short.MIN_VALUE),
        type("int4", RowMappers.INT, Integer.MAX_VALUE),
        type("int8", RowMappers.LONG, Long.MIN_VALUE),
        type("float4", RowMappers.FLOAT, 1.5e-10f),
        type("float8", RowMappers.DOUBLE, Math.PI),
        type("text", RowMappers.CHAR, 'ü'),
        type("text", RowMappers.STRING, "a 'text' with \\ and 😀"),
        type("varchar", RowMappers.STRING, ""),
        type("numeric", RowMappers.BIG_DECIMAL, new BigDecimal("12345678901234567890.123456789")),
        type("numeric", RowMappers.BIG_DECIMAL, new BigDecimal("1E+20")),
        type("numeric", RowMappers.BIG_INTEGER, BigInteger.TEN.pow(40)),
        type("uuid", RowMappers.UUID, uuid),
        type("bytea", RowMappers.BYTES, new byte[] {0, 1, -1}),
        type("timestamptz", RowMappers.INSTANT, offset.toInstant()),
        type("timestamptz", RowMappers.INSTANT, Instant.EPOCH),
        type("timestamptz", RowMappers.OFFSET_DATE_TIME, offset),
        type("date", RowMappers.LOCAL_DATE, LocalDate.of(1582, 10, 15)),
        type("time", RowMappers.LOCAL_TIME, LocalTime.of(23, 59, 59, 1000)),
        type("timestamp", RowMappers.LOCAL_DATE_TIME, local),
        type("interval", RowMappers.DURATION, Duration.ofDays(400).plusMillis(1)),
        type("interval", RowMappers.DURATION, Duration.ofMillis(-1500)),
        type("interval", RowMappers.DURATION, Duration.ofDays(-100_000).minusNanos(1000)),
        type("text", RowMappers.oneOf(Mood.class), Mood.SAD),
        type("jsonb", RowMappers.JSON, "{\"a\": [1, null, \"x\"]}"),
        type("json", RowMappers.JSON, "null"));
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void aValueComesBackAsItWasSent(String type, RowMapper<?> mapper, Object value) {
    assertThat((Object) database.fetchOne("SELECT $1::" + type, mapper, value))
        .usingRecursiveComparison()
        .isEqualTo(value instanceof BigDecimal n && n.scale() < 0 ? n.setScale(0) : value);
    assertThat(database.fetchOne("SELECT $1::" + type, RowMappers.nullable(mapper), (Object) null))
        .isNull();
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("bool", Boolean.class, true),
        Arguments.of("int2", Byte.class, (byte) -1),
        Arguments.of("text", Character.class, 'ü'),
        Arguments.of("interval", Duration.class, Duration.ofDays(400).plusMillis(-1)),
        Arguments.of("int2", Short.class, (short) 1),
        Arguments.of("int4", Integer.class, 2),
        Arguments.of("int8", Long.class, 3L),
        Arguments.of("float4", Float.class, 1f),
        Arguments.of("float8", Double.class, 2d),
        Arguments.of("text", String.class, "x,{}\""),
        Arguments.of("text", Mood.class, Mood.SAD),
        Arguments.of("numeric", BigDecimal.class, new BigDecimal("1.10")),
        Arguments.of("numeric", BigInteger.class, BigInteger.TEN),
        Arguments.of("uuid", UUID.class, UUID.randomUUID()),
        Arguments.of("bytea", byte[].class, new byte[] {1}),
        Arguments.of("timestamptz", Instant.class, Instant.EPOCH),
        Arguments.of("timestamptz", OffsetDateTime.class, OffsetDateTime.MIN.withYear(2000)),
        Arguments.of("date", LocalDate.class, LocalDate.EPOCH),
        Arguments.of("time", LocalTime.class, LocalTime.NOON),
        Arguments.of("timestamp", LocalDateTime.class, LocalDate.EPOCH.atStartOfDay()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  <T> void aListIsAnArray(String type, Class<T> element, T value) {
    if (value instanceof OffsetDateTime) {
      value = element.cast(OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC));
    }
    RowMapper<List<T>> mapper = RowMappers.list(element);
    assertThat(database.fetchOne("SELECT $1::" + type + "[]", mapper, List.of(value, value)))
        .usingRecursiveComparison()
        .isEqualTo(List.of(value, value));
    assertThat(database.fetchOne("SELECT $1::" + type + "[]", mapper, List.of())).isEmpty();
  }

  static Stream<Arguments> edges() {
    return Stream.of(
        type("int2", RowMappers.BYTE, Byte.MIN_VALUE),
        type("int2", RowMappers.SHORT, Short.MAX_VALUE),
        type("int4", RowMappers.INT, Integer.MIN_VALUE),
        type("int8", RowMappers.LONG, Long.MAX_VALUE),
        type("float4", RowMappers.FLOAT, Float.NaN),
        type("float4", RowMappers.FLOAT, Float.MIN_VALUE),
        type("float8", RowMappers.DOUBLE, Double.NEGATIVE_INFINITY),
        type("float8", RowMappers.DOUBLE, -0.0),
        type("float8", RowMappers.DOUBLE, Double.MAX_VALUE),
        type("text", RowMappers.CHAR, '\uffff'),
        type("text", RowMappers.STRING, "\u0001\t\n\u2028"),
        type("numeric", RowMappers.BIG_DECIMAL, new BigDecimal("-0.000000000000000000001")),
        type("numeric", RowMappers.BIG_INTEGER, BigInteger.TEN.pow(1000).negate()),
        type("uuid", RowMappers.UUID, new UUID(0, 0)),
        type("uuid", RowMappers.UUID, new UUID(-1, -1)),
        type("bytea", RowMappers.BYTES, new byte[0]),
        type("timestamptz", RowMappers.INSTANT, Instant.parse("0001-01-01T00:00:00Z")),
        type("timestamptz", RowMappers.INSTANT, Instant.parse("9999-12-31T23:59:59.999999Z")),
        type("date", RowMappers.LOCAL_DATE, LocalDate.of(-4712, 1, 1)),
        type("date", RowMappers.LOCAL_DATE, LocalDate.of(9999, 12, 31)),
        type("time", RowMappers.LOCAL_TIME, LocalTime.MIN),
        type("timestamp", RowMappers.LOCAL_DATE_TIME, LocalDateTime.of(1, 1, 1, 0, 0)),
        type("interval", RowMappers.DURATION, Duration.ZERO),
        type("jsonb", RowMappers.JSON, "[]"));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void soDoesOneAtTheEdgeOfItsType(String type, RowMapper<?> mapper, Object value) {
    assertThat((Object) database.fetchOne("SELECT $1::" + type, mapper, value)).isEqualTo(value);
    assertThat(database.fetchOne("SELECT $1::" + type, RowMappers.optional(mapper), value))
        .isPresent();
    assertThat(
            database.fetchOne("SELECT $1::" + type, RowMappers.optional(mapper), Optional.empty()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListMayHaveNullsInItAndIsWrittenWithThem(String type, Class<?> element, Object value) {
    assertThat(element).isNotNull();
    if (type.equals("numeric")) {
      assertThatThrownBy(
              () ->
                  database.fetchOne(
                      "SELECT $1::numeric[]", RowMappers.BYTES, Arrays.asList(value, null)))
          .isInstanceOf(InvalidParameterException.class)
          .message()
          .endsWith("a list of numeric has a null in it. Send it as text, and cast that.");
      return;
    }
    Object sent = value instanceof OffsetDateTime ? Instant.EPOCH.atOffset(ZoneOffset.UTC) : value;
    assertThat(
            database.fetchOne(
                "SELECT array_position($1::"
                    + type
                    + "[], NULL) * 10 + cardinality($1::"
                    + type
                    + "[])",
                RowMappers.INT,
                Arrays.asList(sent, null, sent)))
        .isEqualTo(23);
    assertThat(
            database.fetchOne(
                "SELECT $1::" + type + "[] IS NULL", RowMappers.BOOLEAN, (Object) null))
        .isTrue();
  }

  @Test
  void anElementThatIsNullIsNotRead() {
    assertThatThrownBy(
            () -> database.fetchOne("SELECT '{1,NULL}'::int[]", RowMappers.list(Integer.class)))
        .isInstanceOf(SqlMappingException.class)
        .hasMessage(
            "SELECT: column int4 has a NULL in its array, which a list of Integer cannot hold."
                + " Select array_remove(int4, NULL), or keep it out of the table.");
    assertThatThrownBy(
            () -> database.fetchOne("SELECT NULL::text[] AS tags", RowMappers.list(String.class)))
        .hasMessageContaining("column tags is NULL, and is read as List. Read it as Optional");
  }

  @Test
  void aTextThatIsNoConstantIsToldByItsColumnAndTheConstantsAndNeverByItself() {
    assertThatThrownBy(
            () -> database.fetchOne("SELECT $1 AS mood", RowMappers.oneOf(Mood.class), "secret"))
        .isInstanceOf(SqlMappingException.class)
        .hasMessage(
            "SELECT $1 AS: column mood has a text that is none of Mood's constants HAPPY, SAD."
                + " Correct the row, or add the constant.")
        .hasNoCause();
    assertThatThrownBy(
            () ->
                database.fetchOne(
                    "SELECT ARRAY[$1] AS moods", RowMappers.list(Mood.class), "secret"))
        .hasMessageContaining("column moods has a text that is none of Mood's constants HAPPY");
  }

  @Test
  void whatJavaHasNoNumberForIsNotRead() {
    assertThatThrownBy(() -> database.fetchOne("SELECT 'NaN'::numeric", RowMappers.BIG_DECIMAL))
        .isInstanceOf(SqlMappingException.class);
  }

  @Test
  void aListOfAnEnumTypeOfTheServersIsTextToo() {
    script(
        "DROP TYPE IF EXISTS moods CASCADE; CREATE TYPE moods AS ENUM ('HAPPY', 'SAD', 'a,\"b')");
    assertThat(
            database.fetchOne(
                "SELECT array_to_string($1::moods[], '|')",
                RowMappers.STRING,
                List.of("SAD", "a,\"b", "HAPPY")))
        .isEqualTo("SAD|a,\"b|HAPPY");
    assertThat(
            database.fetchOne(
                "SELECT 'HAPPY'::moods = ANY($1::moods[])",
                RowMappers.BOOLEAN,
                List.of(Mood.HAPPY, Mood.SAD)))
        .isTrue();
  }

  @Test
  void anEnumTypeOfTheServersIsText() {
    script("DROP TYPE IF EXISTS mood CASCADE; CREATE TYPE mood AS ENUM ('HAPPY', 'SAD')");
    assertThat(database.fetchOne("SELECT $1::mood", RowMappers.oneOf(Mood.class), Mood.HAPPY))
        .isEqualTo(Mood.HAPPY);
  }

  @Test
  void anOptionalIsItsValueOrNull() {
    RowMapper<Optional<Integer>> mapper = RowMappers.optional(RowMappers.INT);
    assertThat(database.fetchOne("SELECT $1::int", mapper, Optional.of(4))).contains(4);
    assertThat(database.fetchOne("SELECT $1::int", mapper, Optional.empty())).isEmpty();
  }

  @Test
  void aNumberThatDoesNotFitItsParameterIsRefusedNotCut() {
    assertThatThrownBy(() -> database.fetchOne("SELECT $1::int4", RowMappers.INT, 1L << 33))
        .isInstanceOfSatisfying(
            InvalidParameterException.class, e -> assertThat(e.status()).isEqualTo(400));
    assertThatThrownBy(
            () -> database.fetchOne("SELECT $1::int4[]", RowMappers.BYTES, List.of(1L << 33)))
        .isInstanceOf(InvalidParameterException.class);
    assertThat(database.fetchOne("SELECT $1::int4", RowMappers.INT, 7L)).isEqualTo(7);
    assertThat(database.fetchOne("SELECT $1::int8", RowMappers.LONG, new BigDecimal("7")))
        .isEqualTo(7);
  }

  @Test
  void aNumberThatWouldLoseDigitsIsNotRead() {
    assertThatThrownBy(() -> database.fetchOne("SELECT 3000000000", RowMappers.INT))
        .isInstanceOf(SqlMappingException.class);
    assertThatThrownBy(() -> database.fetchOne("SELECT 1.5", RowMappers.LONG))
        .isInstanceOf(SqlMappingException.class);
    assertThatThrownBy(() -> database.fetchOne("SELECT 9007199254740993", RowMappers.DOUBLE))
        .isInstanceOf(SqlMappingException.class);
    assertThat(database.fetchOne("SELECT 3::numeric", RowMappers.INT)).isEqualTo(3);
  }

  @Test
  void aNulInATextIsRefusedBeforeItIsSent() {
    assertThatThrownBy(() -> database.fetchOne("no sql at all", RowMappers.STRING, "a\0b"))
        .isInstanceOfSatisfying(
            InvalidParameterException.class, e -> assertThat(e.status()).isEqualTo(400));
  }

  @Test
  void moreParametersThanTheProtocolCountsAreRefusedBeforeTheyAreSent() {
    assertThatThrownBy(() -> database.execute("no sql at all", new @Nullable Object[65_536]))
        .isInstanceOfSatisfying(
            TooManyParametersException.class, e -> assertThat(e.status()).isEqualTo(500));
  }

  @Test
  void asManyParametersAsTheProtocolCountsAreSent() {
    StringBuilder sql = new StringBuilder("SELECT count(*) FROM (VALUES ($1::int)");
    @Nullable Object[] args = new @Nullable Object[65_535];
    args[0] = 1;
    for (int i = 1; i < args.length; i++) {
      args[i] = i;
      sql.append(",($").append(i + 1).append(')');
    }
    assertThat(database.fetchOne(sql + ") all_of_them", RowMappers.INT, args)).isEqualTo(65_535);
  }

  @Test
  void sqlInAValueStaysAValue() {
    assertThat(database.fetchOne("SELECT $1::text", RowMappers.STRING, "'; DROP TABLE x; --"))
        .isEqualTo("'; DROP TABLE x; --");
  }
}
