package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String SCRIPT =
      """
      -- table: users
      -- version: v1
      -- step: 1 of 1
      -- author: ada
      -- change: add column sex

      ALTER TABLE users ADD COLUMN sex text DEFAULT 'a  b';
      """;

  @Test
  void lineEndsCommentsAndSpaceAreFree() {
    assertSame(SCRIPT.replace("\n", "\r\n"));
    assertSame(SCRIPT.replace("ADD COLUMN", "\n  ADD /* a */   COLUMN"));
    assertSame(SCRIPT + "-- the end\n");
    assertSame(SCRIPT.replace("author: ada", "author: Ada Lovelace"));
    assertSame(SCRIPT.replace("-- author: ada\n", "-- date: 2026-11-25\n"));
  }

  @Test
  void whatPostgresqlOrTheProcessorReadsIsNot() {
    assertOther(SCRIPT.replace("text", "varchar(3)"));
    assertOther(SCRIPT.replace("'a  b'", "'a b'"));
    assertOther(SCRIPT.replace("add column sex", "add column age"));
    assertOther(SCRIPT.replace("version: v1", "version: v2"));
    assertOther(SCRIPT.replace("table: users", "table: people"));
    assertOther(SCRIPT.replace("1 of 1", "1 of 2"));
    assertOther(SCRIPT.replace("-- change", "-- transaction: none\n-- change"));
  }

  @Test
  void ofASchemaOnlyTheEndsOfLinesAreFree() {
    String text = "galvanic schema 1\ntable users\n";
    assertThat(Fingerprint.ofSchema(text.replace("\n", " \r\n")))
        .isEqualTo(Fingerprint.ofSchema(text))
        .hasSize(64);
    assertThat(Fingerprint.ofSchema(text.replace("table", " table")))
        .isNotEqualTo(Fingerprint.ofSchema(text));
  }

  /** Committed indexes hold it: another value would call every released script edited. */
  @Test
  void theFingerprintStaysAsItIs() {
    assertThat(Fingerprint.ofScript(SCRIPT))
        .isEqualTo("3cd5865bbb3d5fe21bfd7cd5ecea42e7be5da919aa28e158f895d7202c61605f");
  }

  private static void assertSame(String script) {
    assertThat(Fingerprint.ofScript(script)).isEqualTo(Fingerprint.ofScript(SCRIPT));
  }

  private static void assertOther(String script) {
    assertThat(Fingerprint.ofScript(script)).isNotEqualTo(Fingerprint.ofScript(SCRIPT));
  }
}
