package dev.galvanic.testing.process;

import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jar of a service, which {@code java -jar} runs. */
public record ServiceJar(Path path) {
  private static final String PROPERTY = "galvanic.test.jar";

  /** What a process needs of the one that starts it; the rest would configure the service. */
  private static final List<String> INHERITED =
      List.of("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG", "JAVA_TOOL_OPTIONS");

  /** What the system property {@code galvanic.test.jar} names, or the service's own of it. */
  public static Optional<ServiceJar> ofProperty(String service) {
    return Optional.ofNullable(System.getProperty(PROPERTY + "." + service))
        .or(() -> Optional.ofNullable(System.getProperty(PROPERTY)))
        .filter(path -> !path.isBlank())
        .map(path -> new ServiceJar(Path.of(path)));
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param settings as variables of its environment
   * @throws IllegalStateException if it ends before it is ready, or is not ready in time; with what
   *     it said. And if its settings let it say nothing
   */
  public RunningService start(ServiceDescription description, Map<String, String> settings) {
    if (!Files.isRegularFile(path)) {
      throw new IllegalStateException(
          "There is no jar " + path.toAbsolutePath() + ". Package the service first.");
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                path.toString())
            .redirectErrorStream(true);
    builder.environment().keySet().retainAll(INHERITED);
    builder.environment().putAll(ReadyLog.heard(description.name(), settings));
    try {
      return StartedJar.of(description, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
