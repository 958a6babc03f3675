package dev.galvanic.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eclipse's compiler, which is VS Code's too, makes and says what javac does. All cases were tried;
 * these have in them what is told of by no two compilers alike: comments, names that do not exist
 * yet, annotations of types, the order of members, files that are read.
 */
@Tag("once")
class EclipseTest {
  private static final List<String> MADE =
      List.of(
          "clients-of-each-other",
          "companions-of-a-library",
          "document",
          "logged",
          "migrate-releases",
          "mocks-remote",
          "multipart",
          "replies",
          "repositories-checked",
          "routes",
          "test-for",
          "wiring");

  private static final List<String> SAID =
      List.of(
          "error-bad-call",
          "error-bad-transaction",
          "error-circular-dependency",
          "error-sql-syntax");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> itMakesTheSame() {
    return MADE.stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      GoldenCompile made = compile(name);
                      assertThat(ours(made.said())).isEmpty();
                      assertThat(made.files()).isEqualTo(GoldenCase.named(name).expected());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> itSaysTheSameOnTheSameLines() {
    return SAID.stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () ->
                        assertThat(ours(compile(name).said()))
                            .containsExactlyInAnyOrderElementsOf(
                                ours(GoldenCase.named(name).errors()))));
  }

  /** Eclipse's has no place for a record. */
  @Test
  void whatIsSaidOfARecordNamesIt() throws IOException {
    assertThat(ours(compile("error-unsupported-type").said()))
        .contains(
            ":0: [UnsupportedType] Item.file is of type File, which Galvanic does not carry. Use a"
                + " scalar, an enum, a record, or an Optional, List, Set or Map<String, ...> of"
                + " these.\\n(It is about app.Item.file.)");
  }

  private GoldenCompile compile(String name) throws IOException {
    GoldenCase golden = GoldenCase.named(name);
    Path folder = Files.createTempDirectory(output, name);
    return GoldenCompile.of(new EclipseCompiler(), golden, golden.sources(), folder);
  }

  /** Without what the compiler warns of itself, and as javac indents what is longer than a line. */
  private static List<String> ours(List<String> said) {
    return said.stream()
        .filter(line -> !line.contains(": warning: ") || line.contains(": warning: ["))
        .map(line -> line.replaceAll("\\\\n +", "\\\\n"))
        .toList();
  }
}
