package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What linters that this project did not write say of the three API documents: nothing. */
@Tag("external")
class DocumentLintTest {
  @TempDir Path folder;

  /** But for what only a service's author knows: a licence. */
  @Test
  void redoclyFindsNothing() throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("lint", "--extends=recommended", "--skip-rule=info-license", "--format=json"));
    arguments.addAll(documents());
    assertThat(new Tool(folder).node("redocly", arguments).split("\"problems\": \\[]", -1))
        .as("an empty list of problems for each document")
        .hasSize(documents().size() + 1);
  }

  /** But for what only a service's author knows: a contact, and prose for each operation. */
  @Test
  void spectralFindsNothing() throws Exception {
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(
        rules,
        """
        extends: ["spectral:oas"]
        rules:
          info-contact: off
          operation-description: off
        """);
    List<String> arguments =
        new ArrayList<>(List.of("lint", "--fail-severity=hint", "--ruleset=" + rules));
    arguments.addAll(documents());
    assertThat(new Tool(folder).node("spectral", arguments)).contains("No results");
  }

  private static List<String> documents() {
    return SampleService.all().stream()
        .map(service -> "target/classes" + service.module().description().document())
        .toList();
  }
}
