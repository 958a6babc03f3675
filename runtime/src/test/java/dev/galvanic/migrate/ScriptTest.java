package dev.galvanic.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines at a script's beginning say. */
class ScriptTest {
  private static final String FILE = "V0004__app_users_v2_2.sql";
  private static final String HEADER = "-- table: app.users\n-- version: v2\n-- step: 2 of 3\n";

  @Test
  void theHeaderSaysWhatAScriptIs() {
    Script script =
        Script.of(
            FILE,
            HEADER
                + "-- author: Ada Lovelace\r\n-- date: 2026-11-25\n-- change: one\n-- change: two\n"
                + "-- transaction: none\n-- index: app.users_sex_idx\n\n"
                + "CREATE UNIQUE INDEX CONCURRENTLY users_sex_idx ON app.users (sex);\n");
    assertThat(script.step()).isEqualTo(new Step("app.users", "v2", 2));
    assertThat(script.steps()).isEqualTo(3);
    assertThat(script.author()).isEqualTo("Ada Lovelace");
    assertThat(script.date()).isEqualTo("2026-11-25");
    assertThat(script.transactional()).isFalse();
    assertThat(script.index()).isEqualTo(Optional.of(new Name("app", "users_sex_idx")));
    assertThat(script.table()).isEqualTo(new Name("app", "users"));
    assertThat(script.beginsWith("create", "unique")).isTrue();
    assertThat(script.concurrent()).isTrue();
    assertThat(script.repeatable()).isFalse();
  }

  @Test
  void authorAndDateMayBeAbsent() {
    Script script = Script.of(FILE, HEADER + "\n-- author: eve\nSELECT 1;");
    assertThat(script.author()).isEmpty();
    assertThat(script.date()).isEmpty();
    assertThat(script.transactional()).isTrue();
    assertThat(script.index()).isEmpty();
  }

  @Test
  void commentsNeedNoStep() {
    Script script = Script.of("R__comments.sql", "-- table: *\n-- version: comments\n\nSELECT 1;");
    assertThat(script.repeatable()).isTrue();
    assertThat(script.step()).isEqualTo(Step.COMMENTS);
    assertThat(script.steps()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-- table: app.users| |lacks the line \"-- table: ...\" at its beginning",
        "-- version: v2| |lacks the line \"-- version: ...\" at its beginning",
        "-- step: 2 of 3| |lacks the line \"-- step: ...\" at its beginning",
        "2 of 3|second|has \"-- step: second\", and it must be such as 1 of 2",
        "2 of 3|4 of 3|has \"-- step: 4 of 3\", and it must be such as 1 of 2",
        "2 of 3|0 of 3|has \"-- step: 0 of 3\", and it must be such as 1 of 2",
        "-- step|-- version: v3\\n-- step|has the line \"-- version:\" twice",
        "-- step|-- transaction: some\\n-- step|has \"-- transaction: some\", and it must be none or"
            + " absent",
        "-- step|-- index: i\\n-- step|has a line \"-- index:\" and lacks \"-- transaction: none\"",
      })
  void aHeaderThatIsWrongNamesTheFileAndWhatToDo(String part, String instead, String message) {
    String header =
        HEADER.replace(
            part.replace("\\n", "\n"), instead == null ? "" : instead.replace("\\n", "\n"));
    assertThatThrownBy(() -> Script.of(FILE, header.strip() + "\n\nSELECT 1;"))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script "
                + FILE
                + " "
                + message
                + ". Build the service again with the annotation processor of the same version, or"
                + " undo what was edited.");
  }

  @Test
  void aScriptWithoutATransactionHasOneStatement() {
    assertThatThrownBy(
            () -> Script.of(FILE, HEADER + "-- transaction: none\n\nVACUUM a; VACUUM b;"))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script "
                + FILE
                + " runs outside of a transaction and has 2 statements. Give each a version of its"
                + " own.");
  }

  @Test
  void aScriptCannotEndTheTransactionThatItRunsIn() {
    assertThatThrownBy(() -> Script.of(FILE, HEADER + "\nSELECT 1; Commit; SELECT 2;"))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script "
                + FILE
                + " has the statement COMMIT, but it runs in one transaction with its record. Take"
                + " that statement out.");
    Script.of(FILE, HEADER + "\nDO $$ BEGIN COMMIT; END $$; SELECT 'commit';");
  }

  @Test
  void aFileThatIsNamedOtherwiseIsRefused() {
    assertThatThrownBy(() -> Script.of("users.sql", HEADER + "\nSELECT 1;"))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script users.sql is not named as V0001__users_create.sql is. Build the service"
                + " again.");
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> Scripts.read("/x/migrations", path -> null))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The resource /x/migrations is not on the class path. Build the service again.");
  }

  @Test
  void twoScriptsOfOneStepAreRefused() {
    ScriptFolder folder =
        new ScriptFolder().add("goods", "v1", "SELECT 1;").add("goods", "v1", "SELECT 2;");
    assertThatThrownBy(folder::scripts)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "Two scripts are version v1 of table goods, the second one is V0002__goods_v1.sql. Build"
                + " the service again.");
  }
}
