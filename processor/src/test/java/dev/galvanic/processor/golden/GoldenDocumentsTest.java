package dev.galvanic.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galvanic.processor.generate.openapi.OpenApiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The golden API documents, judged by what this project did not write. */
class GoldenDocumentsTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyDocumentIsOfTheOpenApiInitiativesSchema() throws IOException {
    OpenApiSchema openApi = new OpenApiSchema();
    return documents().entrySet().stream()
        .map(
            d -> dynamicTest(d.getKey(), () -> assertThat(openApi.errors(d.getValue())).isEmpty()));
  }

  @Test
  @Tag("external")
  void redoclyFindsNoErrors() throws Exception {
    run("redocly", "lint", "--format=stylish");
  }

  @Test
  @Tag("external")
  void spectralFindsNoErrors() throws Exception {
    Path rules = Files.writeString(folder.resolve("rules.yaml"), "extends: [\"spectral:oas\"]\n");
    run("spectral", "lint", "--fail-severity=error", "--ruleset", rules.toString());
  }

  /** Runs a tool of {@code -Dgalvanic.node.bin} on all documents. */
  private void run(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("galvanic.node.bin"), tool).toString());
    command.addAll(List.of(arguments));
    for (var document : documents().entrySet()) {
      Path file = folder.resolve(document.getKey() + ".json");
      command.add(Files.writeString(file, document.getValue()).toString());
    }
    Path said = folder.resolve(tool + ".txt");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    process.environment().put("REDOCLY_TELEMETRY", "off");
    process.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    Process running = process.start();
    running.getOutputStream().close();
    try {
      assertThat(running.waitFor(3, TimeUnit.MINUTES)).as("%s ends", tool).isTrue();
      assertThat(running.exitValue()).as(() -> text(said)).isZero();
    } finally {
      running.destroyForcibly();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static SortedMap<String, String> documents() throws IOException {
    SortedMap<String, String> documents = new TreeMap<>();
    for (GoldenCase golden : GoldenCase.all()) {
      golden
          .expected()
          .forEach(
              (name, text) -> {
                if (name.endsWith("/openapi.json")) {
                  documents.put(golden.name(), text);
                }
              });
    }
    return documents;
  }
}
