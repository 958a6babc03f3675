package dev.galvanic.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scripts of a service, in the order they are to be applied in, as its jar has them. */
public final class Scripts {
  private static final String SCHEMA = "schema";

  private final List<Script> scripts;
  private final String index;
  private final Optional<String> schema;

  private Scripts(List<Script> scripts, String index, Optional<String> schema) {
    this.scripts = List.copyOf(scripts);
    this.index = index;
    this.schema = schema;
  }

  /** A service without tables. */
  public static Scripts none() {
    return new Scripts(List.of(), "", Optional.empty());
  }

  /**
   * Reads the scripts that an index names, one a line, from the index's own folder. What follows a
   * name on its line is the processor's; a line {@code schema} names no script.
   *
   * @param index such as {@code /META-INF/galvanic/user-service/migrations}
   * @param resources opens a resource by its path, such as {@code module::getResourceAsStream};
   *     null if there is none
   * @throws MigrationException if one of them is missing, or is no script
   */
  public static Scripts read(String index, Function<String, @Nullable InputStream> resources) {
    String folder = index.substring(0, index.lastIndexOf('/') + 1);
    String lines = text(index, resources);
    List<Script> scripts = new ArrayList<>();
    Optional<String> schema = Optional.empty();
    for (String line : lines.lines().map(String::strip).toList()) {
      String file = line.split("\\s+", 2)[0];
      if (file.equals(SCHEMA)) {
        schema = Optional.of(text(folder + SCHEMA, resources));
      } else if (!file.isEmpty()) {
        scripts.add(Script.of(file, text(folder + file, resources)));
      }
    }
    checkTwice(scripts);
    return new Scripts(scripts, lines, schema);
  }

  List<Script> inOrder() {
    return scripts;
  }

  /** The index as it stands. */
  String index() {
    return index;
  }

  /**
   * The schema that the scripts add up to, as it stands.
   *
   * @throws MigrationException if the jar has none
   */
  String schema() {
    return schema.orElseThrow(
        () ->
            new MigrationException(
                "This build has no resource \"schema\" beside its scripts. Build the service again"
                    + " with the annotation processor of the same version."));
  }

  /** The tables of that schema. */
  List<Name> tables() {
    return schema()
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length == 2 && words[0].equals("table"))
        .map(words -> Name.of(words[1]))
        .toList();
  }

  private static void checkTwice(List<Script> scripts) {
    Set<Step> seen = new HashSet<>();
    for (Script script : scripts) {
      if (!seen.add(script.step())) {
        throw new MigrationException(
            "Two scripts are "
                + script.step()
                + ", the second one is "
                + script.file()
                + ". Build the service again.");
      }
    }
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
