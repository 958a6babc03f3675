package dev.galvanic.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message can be looked up. */
class ErrorPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "errors").toAbsolutePath();
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden").toAbsolutePath();

  /** These take another jar, or less of them, or another processor: their tests make both. */
  private static final Set<Code> NOT_OF_SOURCES_ALONE =
      EnumSet.of(
          Code.GENERATED_TOO_LATE, Code.MISSING_LIBRARY, Code.NO_COMPANION, Code.STALE_COMPANION);

  @Test
  void everyCodeHasAPageAndEveryPageACode() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(
              files.map(file -> file.getFileName().toString()).filter(f -> !f.equals("README.md")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Code.values()).map(code -> code.text() + ".md").toList());
    }
  }

  @Test
  void aPageShowsItsMessageAndSaysWhatToDo() throws IOException {
    for (Code code : Code.values()) {
      assertThat(Files.readString(PAGES.resolve(code.text() + ".md")))
          .startsWith("# " + code.text() + "\n")
          .contains("\n[" + code.text() + "] ", "**What to do.** ");
    }
  }

  @Test
  void theListNamesEveryPage() throws IOException {
    List<String> listed =
        Files.readString(PAGES.resolve("README.md"))
            .lines()
            .filter(line -> line.startsWith("- ["))
            .map(line -> line.substring(3, line.indexOf(']')))
            .toList();
    assertThat(listed)
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::text).toList());
  }

  @Test
  void everyCodeHasACompileThatIsWrong() throws IOException {
    for (Code code : EnumSet.complementOf(EnumSet.copyOf(NOT_OF_SOURCES_ALONE))) {
      String name = "error-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(Files.readString(GOLDEN.resolve(name).resolve("errors.txt")))
          .contains(": [" + code.text() + "] ");
    }
  }
}
