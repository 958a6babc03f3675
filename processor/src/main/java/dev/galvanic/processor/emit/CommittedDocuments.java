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

  /** Where that of a service is, if there is one; empty if the option is not given. */
  @Override
  public Optional<Path> apply(String service) {
    return named().map(p -> isFolder() ? p.resolve(service).resolve("openapi.json") : p);
  }

  /** Whether what the option names is a folder. */
  public boolean isFolder() {
    return named().filter(Files::isDirectory).isPresent();
  }

  private Optional<Path> named() {
    return Optional.ofNullable(environment.getOptions().get(OPTION))
        .map(path -> Path.of(path).toAbsolutePath());
  }

  /**
   * What stands in one; empty if there is none.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<String> text(Path document) {
    try {
      return Files.isRegularFile(document)
          ? Optional.of(Files.readString(document))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
