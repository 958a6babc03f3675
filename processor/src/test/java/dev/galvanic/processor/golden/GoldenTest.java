package dev.galvanic.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code golden} is a compile: {@code input} goes in, {@code expected} comes out,
 * and {@code errors.txt} is all that is said ({@code -Dgolden.update=true} rewrites the two).
 */
class GoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> theProcessorMakesWhatIsExpected() throws IOException {
    return GoldenCase.all().stream().map(golden -> dynamicTest(golden.name(), () -> run(golden)));
  }

  @TestFactory
  @Tag("once")
  Stream<DynamicTest> theOrderOfTheSourcesMakesNoDifference() throws IOException {
    return GoldenCase.all().stream()
        .filter(golden -> !golden.name().startsWith("error-"))
        .map(golden -> dynamicTest(golden.name(), () -> runBackwards(golden)));
  }

  private void runBackwards(GoldenCase golden) throws IOException {
    List<Path> sources = new ArrayList<>(golden.sources());
    Collections.reverse(sources);
    assertThat(GoldenCompile.of(golden, sources, folder(golden)).files())
        .isEqualTo(golden.expected());
  }

  private void run(GoldenCase golden) throws IOException {
    GoldenCompile made = GoldenCompile.of(golden, golden.sources(), folder(golden));
    if (UPDATE) {
      golden.update(made);
    }
    assertThat(made.said()).as("what %s reports", golden.name()).isEqualTo(golden.errors());
    if (golden.errors().isEmpty()) {
      assertThat(made.files().keySet())
          .as("the files that %s makes", golden.name())
          .isEqualTo(golden.expected().keySet());
      golden
          .expected()
          .forEach(
              (name, text) ->
                  assertThat(made.files().get(name))
                      .as("%s: %s", golden.name(), name)
                      .isEqualTo(text));
    }
  }

  private Path folder(GoldenCase golden) throws IOException {
    return Files.createTempDirectory(output, golden.name());
  }
}
