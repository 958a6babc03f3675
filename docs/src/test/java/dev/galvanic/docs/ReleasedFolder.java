package dev.galvanic.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page has released, as {@code migrate --release} leaves it. */
record ReleasedFolder(Path path) {

  /** Compiles and releases what stands before and in a section. */
  static ReleasedFolder of(Section section, Path work) throws IOException {
    ReleasedFolder folder =
        new ReleasedFolder(Files.createTempDirectory(work, "project").resolve("src/main/galvanic"));
    for (Section release : section.releases()) {
      List<CodeBlock> blocks = release.java("released");
      if (!blocks.isEmpty()) {
        Path classes = Files.createTempDirectory(work, "classes");
        assertThat(new GuideCompiler(classes, folder.path).errors(blocks))
            .as(blocks.get(0).place())
            .isEmpty();
        folder.release(classes.resolve("META-INF").resolve("galvanic"));
      }
      for (CodeBlock block : release.blocks()) {
        Optional<String> file = Section.releasedFile(block);
        if (file.isPresent()) {
          put(block.text(), folder.path.resolve(file.get()));
        }
      }
    }
    return folder;
  }

  private void release(Path made) throws IOException {
    for (Path file : files(made)) {
      String name = file.getFileName().toString();
      Path target = path.resolve(made.relativize(file).toString());
      if (name.matches("V.*[.]sql|schema|openapi[.]json")) {
        put(Files.readString(file), target);
      } else if (name.equals("migrations")) {
        put(
            Files.readString(file)
                .lines()
                .filter(line -> !line.startsWith("R__"))
                .collect(Collectors.joining("\n", "", "\n")),
            target);
      }
    }
  }

  private static void put(String text, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
