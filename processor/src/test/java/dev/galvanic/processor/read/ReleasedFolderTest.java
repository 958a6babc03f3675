package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedFolderTest {
  private static final String FIRST = "V0001__users_create.sql";
  private static final String SECOND = "V0002__users_v1.sql";
  private static final String THIRD = "V0003__users_v1_2.sql";
  private static final String SCHEMA =
      "galvanic schema 1\ntable users\n  column id integer not null\n";

  @TempDir Path temporary;
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void release() {
    files.put(FIRST, script("users", "create", "1 of 1", "CREATE TABLE users (id integer);"));
    files.put(SECOND, script("users", "v1", "1 of 2", "ALTER TABLE users ADD CHECK (id > 0);"));
    files.put(THIRD, script("users", "v1", "2 of 2", "SELECT 1;"));
    files.put("schema", SCHEMA);
    index(FIRST, SECOND, THIRD);
  }

  @Test
  void whatAReleaseLeftIsRight() throws IOException {
    assertThat(problem()).isEmpty();
  }

  @Test
  void aCheckoutMayChangeLineEnds() throws IOException {
    files.replaceAll((file, text) -> text.replace("\n", "\r\n"));
    assertThat(problem()).isEmpty();
    assertThat(read().scripts().get(FIRST).text()).doesNotContain("\r");
  }

  @Test
  void nothingIsReleasedWhereThereIsNoFolder() throws IOException {
    assertThat(ReleasedFolder.of(temporary.resolve("none")).isEmpty()).isTrue();
  }

  @Test
  void otherFilesAreSomebodyElses() throws IOException {
    files.put("README.md", "hands off");
    files.put(".gitkeep", "");
    assertThat(problem()).isEmpty();
  }

  @Test
  void aMissingIndexOrSchemaIsTold() throws IOException {
    files.remove("schema");
    assertThat(problem()).contains("src/main/galvanic/shop/schema was released and is not there");
    files.remove("migrations");
    assertThat(problem())
        .contains("src/main/galvanic/shop/migrations, the index of the scripts, is not there");
  }

  @Test
  void aGapInTheNumbersIsTold() throws IOException {
    files.remove(FIRST);
    index(SECOND, THIRD);
    assertThat(problem())
        .contains("src/main/galvanic/shop has no script of number 1 before V0002__users_v1.sql");
  }

  @Test
  void aMissingStepIsTold() throws IOException {
    files.remove(THIRD);
    index(FIRST, SECOND);
    assertThat(problem()).contains("src/main/galvanic/shop has no step 2 of 2 of v1 of users");
  }

  @Test
  void aVersionThatTwoBranchesReleasedIsTold() throws IOException {
    files.put(THIRD, files.get(SECOND));
    index(FIRST, SECOND, THIRD);
    assertThat(problem())
        .hasValueSatisfying(
            fact ->
                assertThat(fact)
                    .startsWith(SECOND + " and " + THIRD + " in src/main/galvanic/shop are both"));
  }

  @Test
  void marksOfAConflictInTheSchemaAreTold() throws IOException {
    files.put("schema", "<<<<<<< HEAD\n" + SCHEMA + "=======\n" + SCHEMA + ">>>>>>> other\n");
    assertThat(problem())
        .contains(
            "src/main/galvanic/shop/schema has the marks of a merge conflict: two branches have"
                + " released");
  }

  @Test
  void aLineThatIsNoneOfAnIndexIsTold() throws IOException {
    files.put("migrations", files.get("migrations") + "what is this\n");
    assertThat(problem())
        .contains(
            "src/main/galvanic/shop/migrations has the line \"what is this\", which is no script"
                + " and its fingerprint");
  }

  @Test
  void aSchemaThatIsNoneIsTold() throws IOException {
    files.put("schema", SCHEMA.replace("column", "colum"));
    index(FIRST, SECOND, THIRD);
    assertThat(problem())
        .contains(
            "src/main/galvanic/shop/schema cannot be read: line 3: its first word is unknown");
  }

  @Test
  void severalEditedScriptsAreToldTogether() throws IOException {
    files.computeIfPresent(FIRST, (file, text) -> text.replace("integer", "bigint"));
    files.computeIfPresent(THIRD, (file, text) -> text.replace("1;", "2;"));
    assertThat(problem())
        .contains(
            "src/main/galvanic/shop/V0001__users_create.sql and"
                + " src/main/galvanic/shop/V0003__users_v1_2.sql were edited after the release");
  }

  private void index(String... scripts) {
    StringBuilder index = new StringBuilder();
    for (String script : scripts) {
      index.append(script).append(' ').append(Fingerprint.ofScript(files.get(script))).append('\n');
    }
    index.append("schema ").append(Fingerprint.ofSchema(files.get("schema"))).append('\n');
    files.put("migrations", index.toString());
  }

  private Optional<String> problem() throws IOException {
    ReleasedFolder folder = read();
    ReleasedIndex index = ReleasedIndex.of(folder.index().orElse(""));
    return new ReleasedIndexRules(folder, index)
        .problem()
        .or(() -> new ReleasedScriptRules(folder, index).problem())
        .map(ReleasedProblem::fact);
  }

  private ReleasedFolder read() throws IOException {
    Path folder = Files.createTempDirectory(temporary, "project").resolve("src/main/galvanic/shop");
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return ReleasedFolder.of(folder);
  }

  private static String script(String table, String version, String step, String sql) {
    return "-- table: %s\n-- version: %s\n-- step: %s\n\n%s\n".formatted(table, version, step, sql);
  }
}
