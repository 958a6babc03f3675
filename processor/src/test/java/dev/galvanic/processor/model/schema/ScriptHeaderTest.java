package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptHeaderTest {
  private static final ScriptHeader HEADER =
      new ScriptHeader(
          "app.users",
          "v2",
          2,
          3,
          "ada",
          "2026-11-25",
          List.of("add column sex", "sql UPDATE a SET b = 1"),
          false,
          Optional.of("app.users_sex_idx"));

  @Test
  void aHeaderIsReadAsItWasWritten() {
    assertThat(HEADER.text())
        .isEqualTo(
            """
            -- table: app.users
            -- version: v2
            -- step: 2 of 3
            -- author: ada
            -- date: 2026-11-25
            -- change: add column sex
            -- change: sql UPDATE a SET b = 1
            -- transaction: none
            -- index: app.users_sex_idx
            """);
    assertThat(ScriptHeader.of(HEADER.text() + "\nSELECT 1;\n")).contains(HEADER);
    assertThat(ScriptHeader.of(HEADER.text().replace("\n", "\r\n") + "\r\nSELECT 1;"))
        .contains(HEADER);
  }

  @Test
  void whatNobodySaidIsLeftOut() {
    ScriptHeader header =
        new ScriptHeader("users", "create", 1, 1, "", "", List.of(), true, Optional.empty());
    assertThat(header.text()).isEqualTo("-- table: users\n-- version: create\n-- step: 1 of 1\n");
    assertThat(ScriptHeader.of(header.text())).contains(header);
  }

  @Test
  void aValueIsOneLineWhateverItHolds() {
    ScriptHeader header =
        new ScriptHeader(
            "users", "v1", 1, 1, "ada\nDROP TABLE users;", "", List.of(), true, Optional.empty());
    assertThat(header.text()).contains("-- author: ada DROP TABLE users;\n");
  }

  @Test
  void aTextWithoutItsLinesHasNone() {
    assertThat(ScriptHeader.of("SELECT 1;")).isEmpty();
    assertThat(ScriptHeader.of("-- table: users\n-- version: v1\n\nSELECT 1;")).isEmpty();
    assertThat(ScriptHeader.of("-- table: users\n-- version: v1\n-- step: 1\n")).isEmpty();
  }
}
