package dev.galvanic.processor.model.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tightly operators bind (PostgreSQL's manual, 4.1.6). */
final class OperatorSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " is read ",
      quoteCharacter = '#',
      value = {
        "a + b * c is read (a + (b * c))",
        "a - b - c is read ((a - b) - c)",
        "2 ^ 3 ^ 4 is read ((2 ^ 3) ^ 4)",
        "- 2 ^ 2 is read ((- 2) ^ 2)",
        "- a::int is read (- a::integer)",
        "- - a is read (- (- a))",
        "a || b = c || d is read ((a || b) = (c || d))",
        "a -> 'b' ->> 'c' = 'd' is read (((a -> 'b') ->> 'c') = 'd')",
        "@ a + b is read (@ (a + b))",
        "a OR b AND NOT c = d is read (a OR (b AND (NOT (c = d))))",
        "a = b IS NULL is read ((a = b) is null)",
        "NOT a IS NOT NULL is read (NOT (a is not null))",
        "a IS NULL IS TRUE is read ((a is null) is true)",
        "a ISNULL is read (a is null)",
        "a NOTNULL is read (a is not null)",
        "a < b + c is read (a < (b + c))",
        "a LIKE b || 'x' AND c is read ((a ~~ (b || 'x')) AND c)",
        "x = a IN (1, 2) is read (x = (a in (1, 2)))",
        "a BETWEEN 1 AND 2 AND c is read ((a between 1 2) AND c)",
        "a NOT BETWEEN b < c AND d is read (a not between (b < c) d)",
        "a IS DISTINCT FROM b AND c is read ((a is distinct b) AND c)",
        "a AT TIME ZONE b::text is read timezone(b::text, a)",
        "a + b AT TIME ZONE c is read (a + timezone(c, b))",
        "a AT LOCAL is read timezone(a)",
        "a < b COLLATE x is read (a < (b collate x))",
        "a != b is read (a <> b)",
        "a OPERATOR(pg_catalog.+) b is read (a + b)",
        "a OPERATOR(s.@@) b + c is read (a s.@@ (b + c))",
        "a*-1 is read (a * (- 1))",
        "a = ANY (b) = c is read ((a = any b) = c)",
        "a < ALL (:ids) is read (a < all :ids)",
        "a NOT ILIKE ANY (b) is read (a !~~* any b)",
        "a LIKE b ESCAPE c is read (a ~~ like_escape(b, c))",
        "a NOT SIMILAR TO b is read (a !~ similar_to_escape(b))",
        "- NOT a = b is read (- (NOT (a = b)))",
      })
  void Operators_bind_as_the_manual_says(String value, String shape) {
    assertThat(Shape.of(value)).isEqualTo(shape);
  }

  @Test
  void An_error_points_to_the_operator() {
    assertThat(Shape.select("SELECT a + b").outputs().get(0).value().at()).isEqualTo(9);
  }

  @Test
  void A_word_of_an_operator_is_an_alias_where_nothing_follows_that_it_could_join() {
    Query.Select select = Shape.select("SELECT a AND, b + c OR FROM t");

    assertThat(select.outputs())
        .extracting(output -> output.alias().orElseThrow().text())
        .containsExactly("and", "or");
  }
}
