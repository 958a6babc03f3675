package dev.galvanic.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build made goes into the folder of what was released. */
class ReleaseTest {
  private static final String FIRST = "V0001__goods_create.sql";
  private static final String SECOND = "V0002__goods_v1.sql";

  @TempDir Path root;
  private final ScriptFolder scripts = new ScriptFolder();
  private Path folder;

  @BeforeEach
  void aBuild() {
    folder = root.resolve("src/main/galvanic/shop");
    scripts
        .add("goods", "create", "CREATE TABLE goods (id int);")
        .comments("COMMENT ON TABLE goods IS 'x';")
        .schema("table goods\n  column id integer\n");
  }

  private List<String> release() {
    return new Release("shop", scripts.scripts()).into(folder);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFolderIsMadeAndGetsScriptsIndexAndSchemaAsTheyAre() throws IOException {
    assertThat(release()).containsExactly(FIRST);
    assertThat(files()).containsExactly(FIRST, "migrations", "schema");
    assertThat(folder.resolve(FIRST)).hasContent(scripts.text(FIRST));
    assertThat(folder.resolve("schema")).hasContent("table goods\n  column id integer\n");
    assertThat(folder.resolve("migrations"))
        .hasContent(FIRST + " " + "0a".repeat(32) + "\nschema " + "0b".repeat(32) + "\n");
  }

  @Test
  void aLaterReleaseAddsWhatIsNew() throws IOException {
    release();
    assertThat(release()).isEmpty();
    scripts.add("goods", "v1", "ALTER TABLE goods ADD name text;").schema("table goods\n");
    assertThat(release()).containsExactly(SECOND);
    assertThat(files()).containsExactly(FIRST, SECOND, "migrations", "schema");
    assertThat(folder.resolve("migrations")).content().contains(SECOND).doesNotContain("R__");
    assertThat(folder.resolve("schema")).hasContent("table goods\n");
  }

  @Test
  void aScriptThatDiffersIsRefusedAndNothingIsChanged() throws IOException {
    release();
    Files.writeString(folder.resolve(FIRST), scripts.text(FIRST).replace("int", "bigint"));
    scripts.add("goods", "v1", "ALTER TABLE goods ADD name text;");
    assertThatThrownBy(this::release)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            folder.resolve(FIRST)
                + " differs from this build of shop. What was released stays as it is: undo the"
                + " edit, or build the service again.");
    assertThat(files()).containsExactly(FIRST, "migrations", "schema");
  }

  @Test
  void otherLineEndsAreNoDifference() throws IOException {
    release();
    Files.writeString(folder.resolve(FIRST), scripts.text(FIRST).replace("\n", "\r\n"));
    assertThat(release()).isEmpty();
  }

  @Test
  void aScriptThatThisBuildDoesNotHaveIsRefused() throws IOException {
    release();
    Files.writeString(folder.resolve("V0002__goods_v9.sql"), "-- from another branch\n");
    assertThatThrownBy(this::release)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            folder.resolve("V0002__goods_v9.sql")
                + " is not known to this build of shop. Build the service again, with what was"
                + " released meanwhile; then release.");
  }

  @Test
  void whatARunThatWasKilledHasLeftIsCompletedByTheNext() throws IOException {
    release();
    scripts.add("goods", "v1", "ALTER TABLE goods ADD name text;");
    // It was killed between its files, and while it wrote one.
    Files.writeString(folder.resolve(SECOND), scripts.text(SECOND));
    Files.writeString(folder.resolve("migrations.new"), "V00");
    Files.writeString(folder.resolve("V0002__goods_v1.sql.new"), "-- ta");
    assertThat(release()).isEmpty();
    assertThat(files()).containsExactly(FIRST, SECOND, "migrations", "schema");
    assertThat(folder.resolve("migrations")).content().contains(SECOND);
  }

  @Test
  void aBuildWithoutASchemaIsNotReleased() throws IOException {
    scripts.schema("");
    assertThatThrownBy(this::release)
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("This build has no resource \"schema\" beside its scripts.");
    assertThat(files()).isEmpty();
  }
}
