package dev.galvanic.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
      })
  void commentsAndWhiteSpaceDoNotCount(String same) {
    assertThat(Checksum.of(same)).isEqualTo(Checksum.of(SQL)).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE a (b text DEFAULT 'x ');",
        "CREATE TABLE a (b text DEFAULT '--x');",
        "CREATE TABLE a (b text DEFAULT $$x$$);",
        "CREATE TABLE a (c text DEFAULT 'x');",
      })
  void everythingElseDoes(String other) {
    assertThat(Checksum.of(other)).isNotEqualTo(Checksum.of(SQL));
  }

  @Test
  void whatLooksLikeACommentInAQuotedTextIsText() {
    assertThat(Checksum.of("SELECT '-- a'")).isNotEqualTo(Checksum.of("SELECT '-- b'"));
    assertThat(Checksum.of("SELECT $f$ -- a $f$")).isNotEqualTo(Checksum.of("SELECT $f$ -- b $f$"));
    assertThat(Checksum.of("SELECT \"/*a*/\"")).isNotEqualTo(Checksum.of("SELECT \"/*b*/\""));
  }
}
