package dev.galvanic.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

@Tag("once")
class EveryCodeBlockTest {
  private static final Set<String> LANGUAGES =
      Set.of("java", "xml", "json", "sh", "sql", "text", "properties");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> theJavaBlocksOfAPageCompileTogether() throws IOException {
    return sections()
        .filter(section -> !section.java("").isEmpty())
        .map(section -> dynamicTest(place(section.java("")), () -> compilesAndMakes(section)));
  }

  @TestFactory
  Stream<DynamicTest> aBlockThatIsWrongOnPurposeGivesTheMessageBelowIt() throws IOException {
    return sections()
        .flatMap(
            section ->
                section.java("wrong").stream()
                    .map(block -> dynamicTest(block.place(), () -> isWrong(section, block))));
  }

  @TestFactory
  Stream<DynamicTest> theBlocksOfACallerCompileAgainstTheOthers() throws IOException {
    return sections()
        .filter(section -> !section.java("caller").isEmpty())
        .map(section -> dynamicTest(place(section.java("caller")), () -> compilesAgainst(section)));
  }

  private void compilesAgainst(Section section) throws IOException {
    Path provider = Files.createTempDirectory(output, "provider");
    Path caller = Files.createTempDirectory(output, "caller");
    assertThat(compile(section, section.java(""), provider)).isEmpty();
    assertThat(new GuideCompiler(caller).against(provider).errors(section.java("caller")))
        .isEmpty();
  }

  private void compilesAndMakes(Section section) throws IOException {
    Path classes = Files.createTempDirectory(output, "classes");
    assertThat(compile(section, section.java(""), classes)).as(place(section.java(""))).isEmpty();
    for (CodeBlock block : section.blocks()) {
      Optional<String> file = Section.madeFile(block);
      if (file.isPresent()) {
        assertThat(made(classes, file.get())).as(block.place()).contains(block.text());
      }
    }
  }

  private void isWrong(Section section, CodeBlock block) throws IOException {
    CodeBlock message = section.blocks().get(section.blocks().indexOf(block) + 1);
    assertThat(compile(section, List.of(block), Files.createTempDirectory(output, "classes")))
        .flatMap(said -> said.lines().toList())
        .containsExactlyElementsOf(message.text().lines().toList());
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

  private List<String> compile(Section section, List<CodeBlock> blocks, Path classes)
      throws IOException {
    return new GuideCompiler(classes, ReleasedFolder.of(section, output).path()).errors(blocks);
  }

  /** The texts of a file in the folders of the services that were compiled. */
  private static List<String> made(Path classes, String file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> services = Files.list(classes.resolve("META-INF").resolve("galvanic"))) {
      for (Path service : services.toList()) {
        if (Files.exists(service.resolve(file))) {
          texts.add(Files.readString(service.resolve(file)));
        }
      }
    }
    return texts;
  }

  private static Stream<Section> sections() throws IOException {
    return Page.all().stream().flatMap(page -> page.sections().stream());
  }

  private static String place(List<CodeBlock> blocks) {
    return blocks.get(0).place();
  }

  private static List<CodeBlock> blocks(String language) throws IOException {
    return Page.all().stream()
        .flatMap(p -> p.blocks().stream())
        .filter(b -> b.is(language))
        .toList();
  }
}
