package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Json is text to the driver, so that each digit of a number comes back. */
class JsonValuesTest extends PgTest {
  private static final String LONG_FRACTION = "12345678901234567890.123456789012345678901234567890";

  @ParameterizedTest
  @ValueSource(
      strings = {
        LONG_FRACTION,
        "{\"price\": 0.10000000000000000555}",
        "{\"big\": 9007199254740993}",
        "[1.10, -9223372036854775809, 100000000000000000000000000000]",
        "null",
        "true",
        "\"a text, {with} braces\"",
        "{\"ü\": \"\\\"\", \"deep\": [{\"x\": 1.000000000000000000001}]}",
        "[]",
        "{}"
      })
  void everyDigitOfJsonbComesBack(String json) {
    assertThat(database.fetchOne("SELECT $1::jsonb", RowMappers.JSON, json)).isEqualTo(json);
    assertThat(
            database.fetchOne(
                "SELECT $1::jsonb = CAST($2::text AS jsonb)", RowMappers.BOOLEAN, json, json))
        .isTrue();
    assertThat(database.fetchOne("SELECT $1::json", RowMappers.JSON, json)).isEqualTo(json);
  }

  @Test
  void jsonIsTheTextThatWasStored() {
    String text = " {\"b\":1.50,  \"a\":1e2, \"a\":-0.0} ";
    assertThat(database.fetchOne("SELECT $1::json", RowMappers.JSON, text)).isEqualTo(text);
  }

  @Test
  void jsonbStandsBesideOtherColumnsAndNulls() {
    RowMapper<String> all =
        row -> row.intValue(0) + row.json(1) + row.isNull(2) + row.string(3) + row.json(4);
    assertThat(
            database.fetchOne(
                "SELECT 7, $1::jsonb, $2::jsonb, $3::text, '1.10'::json",
                all,
                "{\"a\": 1.10}",
                Optional.empty(),
                "x"))
        .isEqualTo("7{\"a\": 1.10}truex1.10");
  }

  @Test
  void aStreamReadsItToo() {
    try (Stream<String> rows =
        database.stream(
            "SELECT jsonb_build_object('n', n + "
                + LONG_FRACTION
                + ") FROM generate_series(1, 2) n",
            RowMappers.JSON)) {
      assertThat(rows)
          .containsExactly(
              "{\"n\": 12345678901234567891.123456789012345678901234567890}",
              "{\"n\": 12345678901234567892.123456789012345678901234567890}");
    }
  }

  @Test
  void aBatchWritesItToo() {
    script("DROP TABLE IF EXISTS documents; CREATE TABLE documents(d jsonb)");
    database.executeMany(
        "INSERT INTO documents VALUES ($1)",
        List.of(new Object[] {"1.000000000000000000001"}, new Object[] {LONG_FRACTION}));
    assertThat(database.fetch("SELECT d FROM documents ORDER BY d", RowMappers.JSON))
        .containsExactly("1.000000000000000000001", LONG_FRACTION);
  }

  @Test
  void whatIsNoJsonIsRefusedByTheServerAndItsTextIsNotTold() {
    assertThatThrownBy(() -> database.fetchOne("SELECT $1::jsonb", RowMappers.JSON, "{secret"))
        .isInstanceOfSatisfying(SqlException.class, e -> assertThat(e.sqlState()).contains("22P02"))
        .satisfies(e -> assertThat(e).message().doesNotContain("secret"));
    assertThat(database.fetchOne("SELECT 1", RowMappers.INT)).isEqualTo(1);
  }

  /** Its descriptions and rows come in pieces of every size. */
  @Test
  void aLongDocumentComesInPieces() {
    String document = "[" + "1.10000000000000000001, ".repeat(50_000) + "2]";
    String columns = ", 1 AS " + "c".repeat(60);
    String sql = "SELECT $1::jsonb" + columns.repeat(1000);
    assertThat(database.fetchOne(sql, RowMappers.JSON, document)).isEqualTo(document);
  }
}
