package dev.galvanic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service carries with it: database, clients, tracing and log, without what is optional. */
class FootprintTest {
  private static final long MOST = 15_000_000;

  @Test
  void theClassPathHasLessThan15Megabytes() throws Exception {
    List<Path> jars =
        Stream.of(
                Files.readString(Path.of("target/runtime-class-path.txt"))
                    .split(File.pathSeparator))
            .map(Path::of)
            .toList();
    long bytes = size(Path.of("target/classes"));
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }

    assertThat(jars)
        .extracting(jar -> jar.getFileName().toString())
        .anyMatch(name -> name.startsWith("vertx-pg-client"))
        .anyMatch(name -> name.startsWith("brave-"))
        .anyMatch(name -> name.startsWith("logback-classic"))
        .noneMatch(name -> name.startsWith("micrometer") || name.startsWith("prometheus"));
    assertThat(bytes).isLessThan(MOST);
  }

  /** As it is, which is more than its jar. */
  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
