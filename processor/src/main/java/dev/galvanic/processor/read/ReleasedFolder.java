package dev.galvanic.processor.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the released folder of a service holds.
 *
 * @param label the folder's path, as far as it says something
 * @param scripts by file name: all that end in .sql
 * @param index the text of the index, if there is one
 * @param schema the text of the schema, if there is one
 */
record ReleasedFolder(
    String label,
    SortedMap<String, ReleasedFile> scripts,
    Optional<String> index,
    Optional<String> schema) {
  private static final Path USUAL = Path.of("src", "main", "galvanic");

  /** Reads it; a folder that is not there holds nothing. */
  static ReleasedFolder of(Path folder) throws IOException {
    SortedMap<String, ReleasedFile> scripts = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".sql")) {
        scripts.put(name, new ReleasedFile(name, text(file)));
      }
    }
    return new ReleasedFolder(
        label(folder),
        scripts,
        optional(folder.resolve(ReleasedIndex.FILE)),
        optional(folder.resolve(ReleasedIndex.SCHEMA)));
  }

  boolean isEmpty() {
    return scripts.isEmpty() && index.isEmpty() && schema.isEmpty();
  }

  /** A file of it, for a message. */
  String path(String file) {
    return label + "/" + file;
  }

  /** Messages do not tell where on this machine a project lies. */
  static String label(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    Path parent = path.getParent();
    int parts = parent != null && parent.endsWith(USUAL) ? USUAL.getNameCount() + 1 : 2;
    int from = Math.max(0, path.getNameCount() - parts);
    return path.subpath(from, path.getNameCount()).toString().replace('\\', '/');
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Optional<String> optional(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
