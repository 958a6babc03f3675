package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that PostgreSQL has and Java has not: an error of their statement alone. */
class UnreadableValuesTest extends PgTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("'Infinity'::numeric", RowMappers.BIG_DECIMAL),
        Arguments.of("'-Infinity'::numeric", RowMappers.DOUBLE),
        Arguments.of("'NaN'::numeric", RowMappers.BIG_DECIMAL),
        Arguments.of("ARRAY[1, 'Infinity']::numeric[]", RowMappers.BYTES),
        Arguments.of("'24:00'::time", RowMappers.LOCAL_TIME),
        Arguments.of("'infinity'::date", RowMappers.LOCAL_DATE),
        Arguments.of("'-infinity'::date", RowMappers.LOCAL_DATE),
        Arguments.of("ARRAY['infinity']::date[]", RowMappers.list(LocalDate.class)),
        Arguments.of("'infinity'::timestamp", RowMappers.LOCAL_DATE_TIME),
        Arguments.of("'-infinity'::timestamp", RowMappers.LOCAL_DATE_TIME),
        Arguments.of("'infinity'::timestamptz", RowMappers.OFFSET_DATE_TIME),
        Arguments.of("'-infinity'::timestamptz", RowMappers.OFFSET_DATE_TIME),
        Arguments.of("'infinity'::timestamptz", RowMappers.INSTANT),
        Arguments.of("'-infinity'::timestamptz", RowMappers.INSTANT));
  }

  @ParameterizedTest
  @MethodSource("values")
  void anInfiniteValueIsAnErrorOfItsOwnStatement(String value, RowMapper<?> mapper)
      throws Exception {
    Statement bad = Statement.read("Bad.value", "SELECT " + value);
    Statement good = Statement.read("Good.value", "SELECT $1::int");
    long opened = database.stats().opened();
    List<CompletableFuture<Integer>> others = new ArrayList<>();
    CompletableFuture<?> failing =
        onLoop(
            0,
            () -> {
              // The first time they are prepared, one after the other; then they are pipelined.
              for (int i = 0; i < 3; i++) {
                others.add(
                    database.async().fetchOne(good, RowMappers.INT, i).toCompletableFuture());
              }
              CompletableFuture<?> first =
                  database.async().fetchOne(bad, mapper).toCompletableFuture();
              for (int i = 3; i < 6; i++) {
                others.add(
                    database.async().fetchOne(good, RowMappers.INT, i).toCompletableFuture());
              }
              return first;
            });
    assertThatThrownBy(() -> failing.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(SqlMappingException.class)
        .rootCause()
        .message()
        .startsWith("Bad.value: ");
    for (int i = 0; i < 6; i++) {
      assertThat(others.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
    }
    assertThat(database.stats().opened()).isEqualTo(opened);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT", "WITH none AS (SELECT 1) SELECT"})
  void eachOfManyRowsMayHaveOne(String select) {
    long opened = database.stats().opened();
    String sql =
        select
            + " CASE WHEN n % 3 = 0 THEN 'Infinity'::numeric ELSE n END, repeat('x', 100)"
            + " FROM generate_series(1, 10000) n";
    assertThatThrownBy(() -> database.fetch(sql, RowMappers.BIG_DECIMAL))
        .isInstanceOf(SqlMappingException.class);
    assertThat(database.fetchOne("SELECT 1", RowMappers.INT)).isEqualTo(1);
    assertThat(database.stats().opened()).isEqualTo(opened);
  }

  @Test
  void aStreamEndsThereAndItsConnectionGoesBack() {
    int leased = database.leased();
    try (Stream<BigDecimal> rows =
        database.stream(
            "SELECT CASE n WHEN 300 THEN 'Infinity'::numeric ELSE n END"
                + " FROM generate_series(1, 1000) n",
            RowMappers.BIG_DECIMAL)) {
      assertThatThrownBy(rows::toList).isInstanceOf(SqlMappingException.class);
    }
    assertThat(database.leased()).isEqualTo(leased);
  }

  @Test
  void aTransactionGoesOnAfterIt() {
    int sum =
        database.transaction(
            transaction -> {
              assertThatThrownBy(
                      () -> transaction.fetchOne("SELECT 'Infinity'::numeric", RowMappers.DOUBLE))
                  .isInstanceOf(SqlMappingException.class);
              return transaction.fetchOne("SELECT 1", RowMappers.INT);
            });
    assertThat(sum).isEqualTo(1);
  }

  static Stream<Object> beyond() {
    return Stream.of(
        LocalDate.MAX,
        LocalDate.of(5_874_898, 1, 1),
        LocalDate.of(-4713, 11, 23),
        LocalDateTime.MAX,
        LocalDateTime.MIN,
        LocalDateTime.of(294_277, 1, 1, 0, 0),
        OffsetDateTime.MAX,
        OffsetDateTime.MIN,
        Instant.MAX,
        Instant.MIN);
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void aTimeThatPostgresDoesNotHaveIsRefusedBeforeItIsSent(Object value) {
    assertThatThrownBy(() -> database.fetchOne("no sql at all", RowMappers.INT, value))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessage("no sql at: argument 1 is a date or a time that PostgreSQL does not have");
  }

  static Stream<Arguments> ends() {
    LocalDateTime first = LocalDateTime.of(-4713, 11, 24, 0, 0);
    LocalDateTime last = LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000);
    return Stream.of(
        Arguments.of("date", RowMappers.LOCAL_DATE, first.toLocalDate()),
        Arguments.of("date", RowMappers.LOCAL_DATE, LocalDate.of(5_874_897, 12, 31)),
        Arguments.of("timestamp", RowMappers.LOCAL_DATE_TIME, first),
        Arguments.of("timestamp", RowMappers.LOCAL_DATE_TIME, last),
        Arguments.of("timestamptz", RowMappers.OFFSET_DATE_TIME, first.atOffset(ZoneOffset.UTC)),
        Arguments.of("timestamptz", RowMappers.INSTANT, last.toInstant(ZoneOffset.UTC)));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void theFirstAndTheLastThatItHasComeBack(String type, RowMapper<?> mapper, Object value) {
    assertThat((Object) database.fetchOne("SELECT $1::" + type, mapper, value)).isEqualTo(value);
  }

  @Test
  void itIsReadAsTextWhereItMayCome() {
    assertThat(
            database.fetchOne(
                "SELECT 'Infinity'::numeric::text || ' ' || 'infinity'::date::text",
                RowMappers.STRING))
        .isEqualTo("Infinity infinity");
    assertThat(database.fetchOne("SELECT 'Infinity'::float8", RowMappers.DOUBLE)).isInfinite();
  }
}
