package dev.galvanic.processor.emit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * The texts of resources: those that the build put into the class output first, since they are the
 * compile's own, then those among the sources, then those of libraries.
 */
public final class Documents implements Function<String, Optional<String>> {
  private static final List<JavaFileManager.Location> PLACES =
      List.of(
          StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

  private final Filer filer;

  /** For one compile. */
  public Documents(ProcessingEnvironment environment) {
    filer = environment.getFiler();
  }

  @Override
  public Optional<String> apply(String path) {
    return PLACES.stream().flatMap(place -> text(place, path).stream()).findFirst();
  }

  private Optional<String> text(JavaFileManager.Location place, String path) {
    try {
      return Optional.of(filer.getResource(place, "", path).getCharContent(true).toString());
    } catch (IOException | IllegalArgumentException e) {
      // It is not there, or this compile has no such place; the next one may have it.
      return Optional.empty();
    }
  }
}
