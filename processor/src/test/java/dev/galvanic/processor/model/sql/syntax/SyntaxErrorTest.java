package dev.galvanic.processor.model.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a text that PostgreSQL refuses; {@code ^} stands before the place. */
final class SyntaxErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "SELECT a, ^FROM t | FROM stands behind a comma",
        "SELECT DISTINCT ^FROM t | FROM stands where a value was expected",
        "SELECT a FROM t WHERE ^(a = 1 | this '(' is never closed",
        "SELECT a FROM t WHERE a = 1^) | this ')' closes nothing",
        "SELECT a FROM t JOIN u ^WHERE a | a JOIN has no ON",
        "SELECT a FROM t LIMIT 1^, 2 | LIMIT takes one number",
        "SELECT a FROM t WHERE a = ^? | ? is no parameter here",
        "SELECT `a^` FROM t | PostgreSQL quotes no names with `",
        "SELECT ^'a FROM t | the text that begins with this ' is never closed",
        "SELECT a FROM t; ^DELETE FROM t | a second statement begins at DELETE",
        "SELECT ^$1 | $1 is a parameter by number",
        "SELECT a FROM t WHERE a IN ^:ids | IN takes a list in parentheses",
        "SELECT a[1^:n] | :n is taken for a parameter, not for the end of a slice",
        "SELECT a ^FORM t WHERE b | 'form' is no keyword",
        "SELECT a FROM t ^WERE a = 1 | 'were' is no keyword",
        "^SELCT 1 | no statement begins with 'selct'",
        "SELECT a FROM ^order | ORDER stands where the name of a table was expected",
        "SELECT a FROM t WHERE a = 1 ^b = 2 | 'b' cannot follow 1",
        "SELECT a FROM t WHERE a < b ^< c | '<' cannot follow another operator of its kind",
        "UPDATE t SET a = 1 ^LIMIT 1 | LIMIT cannot stand in a statement that writes",
        "INSERT INTO t (a) VALUES (1) ON ^DUPLICATE KEY UPDATE a = 1 | INSERT has no ON DUPLICATE KEY",
        "SELECT ^interval 1 day | an interval is written as text",
        "SELECT ^1a | 1a is neither a number nor a name",
        "SELECT a FROM t WHERE^ | the statement ends where a value was expected",
        "^ | there is no statement",
      })
  void A_refusal_points_to_its_place_and_says_what_is_wrong(String marked, String fact) {
    int at = marked.indexOf('^');
    String sql = marked.substring(0, at) + marked.substring(at + 1);

    Parsed.Invalid invalid = (Parsed.Invalid) SqlParser.parse(sql);

    assertThat(invalid.fact()).isEqualTo(fact);
    assertThat(invalid.at()).isEqualTo(at);
    assertThat(invalid.length()).isBetween(at == sql.length() ? 0 : 1, sql.length() - at);
    assertThat(invalid.action()).isNotBlank().doesNotEndWith(".");
  }
}
