package dev.galvanic.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class EveryCodeBlockTest {
  private static final Set<String> LANGUAGES =
      Set.of("java", "xml", "json", "sh", "sql", "text", "properties");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> theJavaBlocksOfAPageCompileTogether() throws IOException {
    return Page.all().stream()
        .filter(page -> !page.rightJava().isEmpty())
        .map(
            page ->
                dynamicTest(
                    page.name(),
                    () -> assertThat(compile(page.rightJava())).as(page.name()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> aBlockThatIsWrongOnPurposeGivesTheMessageBelowIt() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Page page : Page.all()) {
      for (int i = 0; i < page.blocks().size(); i++) {
        CodeBlock block = page.blocks().get(i);
        if (block.is("java") && block.marks().contains("wrong")) {
          CodeBlock message = page.blocks().get(i + 1);
          tests.add(
              dynamicTest(
                  block.place(),
                  () ->
                      assertThat(compile(List.of(block)))
                          .containsExactlyElementsOf(message.text().lines().toList())));
        }
      }
    }
    return tests.stream();
  }

  @Test
  void xmlBlocksAreWellFormed() throws Exception {
    for (CodeBlock block : blocks("xml")) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader("<root>" + block.text() + "</root>")));
    }
    assertThat(blocks("xml")).isNotEmpty();
  }

  @Test
  void everyBlockSaysWhatItIs() throws IOException {
    for (Page page : Page.all()) {
      assertThat(page.blocks())
          .allSatisfy(b -> assertThat(LANGUAGES).as(b.place()).contains(b.language()));
    }
  }

  private List<String> compile(List<CodeBlock> blocks) throws IOException {
    return new GuideCompiler(Files.createTempDirectory(output, "classes")).errors(blocks);
  }

  private static List<CodeBlock> blocks(String language) throws IOException {
    return Page.all().stream()
        .flatMap(p -> p.blocks().stream())
        .filter(b -> b.is(language))
        .toList();
  }
}
