package dev.galvanic.processor.emit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * Where the scripts of a service are that were released: {@code src/main/galvanic/<service>} of the
 * project that this compile writes its classes into, or below {@code -Agalvanic.dir}.
 */
public final class ReleasedFolders implements Function<String, Optional<Path>> {
  private static final String OPTION = "galvanic.dir";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

  /**
   * A file that nobody makes: javac has no resource for a folder, such as an earlier build left.
   */
  private static final String NOTHING = "META-INF/galvanic.none";

  private static final Path SOURCES = Path.of("src", "main");
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private final ProcessingEnvironment environment;

  /** For one compile. */
  public ReleasedFolders(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * The folder of a service, which may not be there; empty if the compile belongs to no project, or
   * if the name is none of a service.
   */
  @Override
  public Optional<Path> apply(String service) {
    if (!NAME.matcher(service).matches()) {
      return Optional.empty();
    }
    Optional<Path> all = Optional.ofNullable(environment.getOptions().get(OPTION)).map(Path::of);
    return all.or(() -> project().map(project -> project.resolve(SOURCES).resolve("galvanic")))
        .map(folder -> folder.resolve(service));
  }

  private Optional<Path> project() {
    Optional<Path> folder = classOutput();
    while (folder.isPresent() && !isProject(folder.get())) {
      folder = Optional.ofNullable(folder.get().getParent());
    }
    return folder;
  }

  private static boolean isProject(Path folder) {
    return Files.isDirectory(folder.resolve(SOURCES))
        || BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
  }

  private Optional<Path> classOutput() {
    try {
      URI file =
          environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", NOTHING).toUri();
      return "file".equals(file.getScheme())
          ? Optional.of(Path.of(file).toAbsolutePath())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // Classes that go to memory only, or nowhere: no project, so nothing was released.
      return Optional.empty();
    }
  }
}
