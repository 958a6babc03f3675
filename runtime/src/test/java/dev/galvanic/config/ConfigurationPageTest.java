package dev.galvanic.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z]+(?:_[A-Z]+)*)`");
  private final List<String> rows = rows();

  @Test
  void thePageHasEverySettingWithItsNamesAndItsDefault() {
    for (Setting<?> setting : Settings.ALL) {
      String names =
          setting.names().stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
      assertThat(rows)
          .as(setting.name())
          .anyMatch(row -> row.startsWith("| " + names + " | " + standard(setting)));
    }
  }

  @Test
  void thePageHasNoSettingThatNobodyReads() {
    Set<String> written = new TreeSet<>();
    for (String row : rows) {
      Matcher names = NAME.matcher(row.split("\\|")[1]);
      while (names.find()) {
        written.add(names.group(1));
      }
    }
    assertThat(Settings.ALL.stream().flatMap(s -> s.names().stream()).toList())
        .containsAll(written);
  }

  private static String standard(Setting<?> setting) {
    if (setting == Settings.APP_ID) {
      return "the service's name |";
    }
    String text = setting.standard();
    return text == null || text.isEmpty() ? "none |" : "`" + text + "` |";
  }

  private static List<String> rows() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
          .filter(line -> line.startsWith("| `"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("docs/configuration.md cannot be read", e);
    }
  }
}
