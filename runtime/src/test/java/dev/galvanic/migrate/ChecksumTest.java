package dev.galvanic.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a change of a script. */
class ChecksumTest {
  private static final String SQL = "CREATE TABLE a (b text DEFAULT 'x');";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE a (b text DEFAULT 'x');\n",
        "-- author: ada\r\nCREATE TABLE a (b text DEFAULT 'x');",
        "CREATE TABLE a /* why */ (b text\r\n\tDEFAULT 'x');-- so",
        "CREATE TABLE a /* one /* two */ of them; */(b text DEFAULT 'x');",
        "create table A(B Text default 'x') ;",
        "CREATE/**/TABLE a(b text DEFAULT'x');/* never closed",
      })
  void commentsWhiteSpaceAndTheCaseOfWhatIsNotQuotedDoNotCount(String same) {
    assertThat(Checksum.of(same)).isEqualTo(Checksum.of(SQL)).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE a (b text DEFAULT 'x ');",
        "CREATE TABLE a (b text DEFAULT 'X');",
        "CREATE TABLE \"A\" (b text DEFAULT 'x');",
        "CREATE TABLE a (b text DEFAULT '--x');",
        "CREATE TABLE a (b text DEFAULT $$x$$);",
        "CREATE TABLE a (b text DEFAULT E'x');",
        "CREATE TABLE a (c text DEFAULT 'x');",
        "CREATE TABLEa (b text DEFAULT 'x');",
      })
  void everythingElseDoes(String other) {
    assertThat(Checksum.of(other)).isNotEqualTo(Checksum.of(SQL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT '-- a'|SELECT '-- b'",
        "SELECT $f$ -- a $f$|SELECT $f$ -- b $f$",
        "SELECT $f$ $g$ /* a */ $g$ $f$|SELECT $f$ $g$ /* b */ $g$ $f$",
        "SELECT \"/*a*/\"|SELECT \"/*b*/\"",
        "SELECT 'it''s --a'|SELECT 'it''s --b'",
        "SELECT E'\\' -- a'|SELECT E'\\' -- b'",
        "SELECT 'a\\' -- , 1|SELECT 'a\\\\' -- , 2",
        "SELECT 1 <= 2|SELECT 1 < = 2",
      })
  void whatLooksLikeACommentInAQuotedTextIsText(String one, String other) {
    assertThat(Checksum.of(one)).isNotEqualTo(Checksum.of(other));
  }

  @Test
  void aBackslashEndsNothingInATextWithoutEscapes() {
    assertThat(Tokens.of("SELECT 'a\\', 'b'")).containsExactly("select", "'a\\'", ",", "'b'");
    assertThat(Tokens.of("SELECT e'a\\', 'c'")).containsExactly("select", "e'a\\', '", "c", "'");
    assertThat(Tokens.of("SELECT name'x', $1, a$b$c, $$;$$ -- ;"))
        .containsExactly("select", "name", "'x'", ",", "$1", ",", "a$b$c", ",", "$$;$$");
  }

  @Test
  void lineEndsInAQuotedTextDoNotCount() {
    assertThat(Checksum.of("SELECT 'a\r\nb'")).isEqualTo(Checksum.of("SELECT 'a\nb'"));
  }

  @Test
  void statementsEndAtSemicolonsThatAreNotQuoted() {
    assertThat(Tokens.statements("SELECT ';'; -- ;\n;SELECT $a$;$a$")).hasSize(2);
  }

  @Test
  void longTextsAreNoTrouble() {
    String text = "x''".repeat(100_000);
    assertThat(Tokens.of("-- c\n".repeat(50_000) + "SELECT '" + text + "', $$" + text + "$$"))
        .hasSize(4);
  }
}
