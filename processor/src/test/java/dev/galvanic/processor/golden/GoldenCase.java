package dev.galvanic.processor.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder: {@code input}, {@code expected} and {@code errors.txt}. What was released before the
 * input is made from the sources in {@code released}, {@code released-2} and so on; files in {@code
 * galvanic/<service>} replace what that gives. The case that {@code provider.txt} names is compiled
 * before, as another jar.
 */
public record GoldenCase(Path folder) {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden").toAbsolutePath();

  /** All, sorted by name. */
  public static List<GoldenCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList();
    }
  }

  static GoldenCase named(String name) {
    return new GoldenCase(ROOT.resolve(name));
  }

  public String name() {
    return folder.getFileName().toString();
  }

  Path input() {
    return folder.resolve("input");
  }

  List<Path> sources() throws IOException {
    return sources(input());
  }

  /** What is compiled and released before the input, one build after the other. */
  List<List<Path>> releases() throws IOException {
    List<List<Path>> releases = new ArrayList<>();
    Path release = folder.resolve("released");
    for (int i = 2; Files.exists(release); i++) {
      releases.add(sources(release));
      release = folder.resolve("released-" + i);
    }
    return releases;
  }

  /** What is compiled first, with the processor, and then on the class path of the input. */
  List<Path> provider() throws IOException {
    Path name = folder.resolve("provider.txt");
    return Files.exists(name) ? named(Files.readString(name).strip()).sources() : List.of();
  }

  /** What stands on the class path of the input besides. */
  List<Path> resources() {
    Path resources = folder.resolve("resources");
    return Files.exists(resources) ? List.of(resources) : List.of();
  }

  /** What stands in the released folder besides, or instead of what the releases left there. */
  Path releasedFiles() {
    return folder.resolve("galvanic");
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** By path, with forward slashes. */
  public SortedMap<String, String> expected() throws IOException {
    return texts(folder.resolve("expected"));
  }

  List<String> errors() throws IOException {
    Path file = errorsFile();
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  void update(GoldenCompile made) throws IOException {
    delete(folder.resolve("expected"));
    Files.deleteIfExists(errorsFile());
    if (!made.said().isEmpty()) {
      Files.write(errorsFile(), made.said());
      return;
    }
    for (Map.Entry<String, String> file : made.files().entrySet()) {
      Path path = folder.resolve("expected").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The text of every file below a folder. */
  static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.exists(folder)) {
      for (Path file : files(folder)) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all = new ArrayList<>();
      try (Stream<Path> files = Files.walk(folder)) {
        files.forEach(all::add);
      }
      for (int i = all.size() - 1; i >= 0; i--) {
        Files.delete(all.get(i));
      }
    }
  }

  private Path errorsFile() {
    return folder.resolve("errors.txt");
  }
}
