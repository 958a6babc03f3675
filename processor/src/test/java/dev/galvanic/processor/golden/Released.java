package dev.galvanic.processor.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of what was released, filled as {@code migrate --release} does it. */
final class Released {
  private Released() {}

  /** Takes over the scripts of every service that a build has made, and its API document. */
  static void release(Path classes, Path released) throws IOException {
    Path made = classes.resolve("META-INF").resolve("galvanic");
    for (Path file : files(made)) {
      String name = file.getFileName().toString();
      Path target = released.resolve(made.relativize(file).toString());
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

  /** Lays files over it. */
  static void copy(Path from, Path released) throws IOException {
    for (Path file : files(from)) {
      put(Files.readString(file), released.resolve(from.relativize(file).toString()));
    }
  }

  /** Whether the API document of a service is there. */
  static boolean hasDocument(Path released) throws IOException {
    return files(released).stream().anyMatch(file -> file.endsWith("openapi.json"));
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
