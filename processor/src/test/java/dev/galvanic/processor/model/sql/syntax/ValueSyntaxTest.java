package dev.galvanic.processor.model.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are no operations: constants, calls, casts and parts. */
final class ValueSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "1_000                                  | 1000",
        "0xFF                                   | 255",
        "1.5e3                                  | 1.5e3",
        "E'a\\tb'                               | 'a\tb'",
        "$q$it's$q$                             | 'it's'",
        "U&'d\\0061t'                           | 'dat'",
        "'it''s'                                | 'it's'",
        "date '2020-01-01'                      | '2020-01-01'::date",
        "timestamp(3) with time zone 'now'      | 'now'::timestamptz",
        "interval '1' day                       | '1'::interval",
        "double precision '1'                   | '1'::double precision",
        "s.t 'x'                                | 'x'::s.t",
        "N'x'                                   | 'x'::char",
        "a::numeric(10, 2)[]                    | a::numeric[]",
        "a::timestamp(3) without time zone      | a::timestamp",
        "CAST(:id AS character varying (5))     | :id::varchar",
        "a::float(20)                           | a::real",
        "EXTRACT(YEAR FROM a)                   | extract('year', a)",
        "POSITION(a IN b)                       | position(b, a)",
        "SUBSTRING(a FROM 2 FOR 3)              | substring(a, 2, 3)",
        "SUBSTRING(a FOR 3)                     | substring(a, 1, 3)",
        "SUBSTRING(a FOR 3 FROM 2)              | substring(a, 2, 3)",
        "TRIM(LEADING 'x' FROM a)               | ltrim(a, 'x')",
        "TRIM(a)                                | btrim(a)",
        "OVERLAY(a PLACING b FROM 1)            | overlay(a, b, 1)",
        "NORMALIZE(a, NFC)                      | normalize(a, 'NFC')",
        "(a, b) OVERLAPS (c, d)                 | overlaps(a, b, c, d)",
        "COALESCE(a, 1)                         | coalesce(a, 1)",
        "CURRENT_TIMESTAMP(3)                   | current_timestamp(3)",
        "ROW(1)                                 | row(1)",
        "(1, 2)                                 | row(1, 2)",
        "ARRAY[[1], [2]]                        | array(array(1), array(2))",
        "a[1][2 : 3]                            | a[1][2:3]",
        "a[:]                                   | a[:]",
        "(a).b.c                                | ((a).b).c",
        "(a).*                                  | (a).*",
        "s.t.*                                  | s.t.*",
        "t.select                               | t.select",
        "f(a, b => 2)                           | f(a, b => 2)",
        "count(*)                               | count(*)",
        "CASE a WHEN 1 THEN 'x' ELSE 'y' END    | case(a, 1 -> 'x', 'y')",
        "((SELECT 1) + 1)                       | (scalar + 1)",
        "((SELECT 1) UNION SELECT 2)            | scalar",
        "EXISTS (SELECT 1)                      | exists",
        "a IN ((SELECT 1))                      | inquery",
        "json_value(a, '$.b' RETURNING int)     | opaque",
      })
  void Values_are_read_by_their_meaning(String value, String shape) {
    assertThat(Shape.of(value)).isEqualTo(shape);
  }

  @Test
  void Strings_on_lines_below_continue_the_one_above() {
    assertThat(Shape.of("'a'\n -- more\n 'b'")).isEqualTo("'ab'");
  }

  @Test
  void An_aggregate_has_its_order_filter_and_window() {
    assertThat(Shape.of("string_agg(DISTINCT a, ',' ORDER BY b DESC) FILTER (WHERE c) OVER w"))
        .isEqualTo("string_agg(distinct a, ',' order by (b)) filter c over w");
    assertThat(Shape.of("sum(a) OVER (w PARTITION BY b ORDER BY c ROWS :n PRECEDING)"))
        .isEqualTo("sum(a) over (w (b) order by (c) (:n))");
    assertThat(Shape.of("mode() WITHIN GROUP (ORDER BY a)")).isEqualTo("mode() within (a)");
  }

  @Test
  void A_parameter_is_a_path() {
    assertThat(Shape.of(":user.name::text")).isEqualTo(":user.name::text");
    assertThat(Shape.of(":ids[1]")).isEqualTo(":ids[1]");
  }

  @Test
  void Keywords_that_are_not_reserved_are_names() {
    assertThat(Shape.of("value")).isEqualTo("value");
    assertThat(Shape.of("date")).isEqualTo("date");
    assertThat(Shape.of("interval")).isEqualTo("interval");
    assertThat(Shape.of("coalesce")).isEqualTo("coalesce");
    assertThat(Shape.of("left(a, 1)")).isEqualTo("left(a, 1)");
  }

  @Test
  void Names_are_folded_unless_quoted() {
    assertThat(Shape.of("Foo.\"Bar\"")).isEqualTo("foo.\"Bar\"");
    assertThat(Shape.of("\"a \"\"b\"\"\"")).isEqualTo("\"a \"b\"\"");
  }
}
