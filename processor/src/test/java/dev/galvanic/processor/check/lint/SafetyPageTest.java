package dev.galvanic.processor.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/safety.md lists the rules as they are. */
class SafetyPageTest {
  private static final Path DOCS = Path.of("..", "docs").toAbsolutePath();

  @Test
  void theListHasEveryRuleAsItIs() throws IOException {
    assertThat(rows())
        .containsExactlyElementsOf(
            LintRules.ALL.stream()
                .map(
                    rule -> List.of(link(rule), rule.severity().text(), rule.lock(), rule.reason()))
                .toList());
  }

  @Test
  void everyRuleSaysWhatToDo() throws IOException {
    assertThat(table()).allSatisfy(row -> assertThat(row.get(4)).isNotBlank());
  }

  @Test
  void aRuleIsListedOnce() {
    Map<String, Long> codes =
        LintRules.ALL.stream()
            .collect(Collectors.groupingBy(r -> r.code().text(), Collectors.counting()));
    assertThat(codes.values()).containsOnly(1L);
  }

  /** A rule's page names its lock, and how it is accepted if it can be. */
  @Test
  void thePageOfARuleSaysTheSame() throws IOException {
    for (LintRule rule : LintRules.ALL) {
      String page = Files.readString(DOCS.resolve("errors").resolve(rule.code().text() + ".md"));
      String accept = "@Accept(rule = \"" + rule.code().text() + "\", reason = \"";
      if (rule.severity() == Severity.FINAL) {
        assertThat(page).contains("cannot be accepted").doesNotContain(accept);
      } else {
        assertThat(page).contains("`accept = " + accept);
        assertThat(page.contains("\nA warning: "))
            .as(rule.code().text())
            .isEqualTo(rule.severity() == Severity.WARNING);
      }
    }
  }

  private static String link(LintRule rule) {
    return "[" + rule.code().text() + "](errors/" + rule.code().text() + ".md)";
  }

  private static List<List<String>> rows() throws IOException {
    return table().stream().map(row -> row.subList(0, 4)).toList();
  }

  private static List<List<String>> table() throws IOException {
    return Files.readString(DOCS.resolve("safety.md"))
        .lines()
        .filter(line -> line.startsWith("| ["))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }
}
