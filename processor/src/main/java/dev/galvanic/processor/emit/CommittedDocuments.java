package dev.galvanic.processor.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The API documents that callers know: {@code <service>/openapi.json} below {@code -Agalvanic.api},
 * or the file itself that it names.
 */
public final class CommittedDocuments implements Function<String, Optional<Path>> {
  private static final String OPTION = "galvanic.api";

  private final ProcessingEnvironment environment;

  /** For one compile. */
  public CommittedDocuments(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The document of a service; empty if it has none yet, or if the option is not given. */
  @Override
  public Optional<Path> apply(String service) {
    return Optional.ofNullable(environment.getOptions().get(OPTION))
        .map(Path::of)
        .map(p -> Files.isDirectory(p) ? p.resolve(service).resolve("openapi.json") : p)
        .filter(Files::isRegularFile);
  }

  /**
   * What stands in one.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
