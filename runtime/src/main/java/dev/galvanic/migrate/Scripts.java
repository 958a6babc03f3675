package dev.galvanic.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scripts of a service, in the order they are to be applied in. */
public final class Scripts {
  private final List<Script> scripts;

  private Scripts(List<Script> scripts) {
    this.scripts = scripts;
  }

  /** A service without tables. */
  public static Scripts none() {
    return new Scripts(List.of());
  }

  /**
   * Reads the scripts that an index names, one a line, from the index's own folder.
   *
   * @param index such as {@code /META-INF/galvanic/user-service/migrations}
   * @param resources opens a resource by its path, such as {@code module::getResourceAsStream};
   *     null if there is none
   * @throws MigrationException if one of them is missing
   */
  public static Scripts read(String index, Function<String, @Nullable InputStream> resources) {
    String folder = index.substring(0, index.lastIndexOf('/') + 1);
    return new Scripts(
        text(index, resources)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(file -> Script.of(file, text(folder + file, resources)))
            .toList());
  }

  List<Script> inOrder() {
    return scripts;
  }

  private static String text(String path, Function<String, @Nullable InputStream> resources) {
    try (InputStream in = resources.apply(path)) {
      if (in == null) {
        throw new MigrationException(
            "The resource " + path + " is not on the class path. Build the service again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MigrationException("The resource " + path + " cannot be read.", e);
    }
  }
}
