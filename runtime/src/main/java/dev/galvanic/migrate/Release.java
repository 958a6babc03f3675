package dev.galvanic.migrate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies the scripts of a build into the folder of what was released, where the next build finds
 * them. Everything is written beside its place first and then moved there, the index last; a run
 * that was killed in between has left scripts that this build knows, and the next run goes on.
 */
public final class Release {
  private static final String INDEX = "migrations";
  private static final String SCHEMA = "schema";
  private static final String NEW = ".new";

  private final String service;
  private final Scripts scripts;

  public Release(String service, Scripts scripts) {
    this.service = service;
    this.scripts = scripts;
  }

  /**
   * Releases into a folder, which is made if it is not there.
   *
   * @param folder such as {@code src/main/galvanic/user-service}
   * @return the scripts that the folder lacked, in order; empty if it was complete
   * @throws MigrationException if the folder has a script that differs from this build's, or one
   *     that this build does not have; nothing is changed then
   */
  public List<String> into(Path folder) {
    Map<String, String> scriptTexts = new LinkedHashMap<>();
    for (Script script : scripts.inOrder()) {
      if (!script.repeatable()) {
        scriptTexts.put(script.file(), script.text());
      }
    }
    try {
      Files.createDirectories(folder);
      check(folder, scriptTexts);
      List<String> released = new ArrayList<>();
      for (String file : scriptTexts.keySet()) {
        if (!Files.exists(folder.resolve(file))) {
          released.add(file);
        }
      }
      Map<String, String> files = new LinkedHashMap<>();
      released.forEach(file -> files.put(file, scriptTexts.get(file)));
      files.put(SCHEMA, scripts.schema());
      files.put(INDEX, index());
      write(folder, files);
      clean(folder);
      return released;
    } catch (IOException e) {
      throw new MigrationException(
          service
              + " cannot be released into "
              + folder
              + " ("
              + e
              + "). See that the folder can be written, then run it again.",
          e);
    }
  }

  /** Without the comments: they are made anew by each build. */
  private String index() {
    return scripts
        .index()
        .lines()
        .filter(line -> !line.startsWith("R__"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private void check(Path folder, Map<String, String> known) throws IOException {
    List<Path> there;
    try (Stream<Path> files = Files.list(folder)) {
      there = files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
    for (Path file : there) {
      String text = known.get(file.getFileName().toString());
      if (text == null) {
        throw new MigrationException(
            file
                + " is not known to this build of "
                + service
                + ". Build the service again, with what was released meanwhile; then release.");
      }
      if (!unix(Files.readString(file)).equals(unix(text))) {
        throw new MigrationException(
            file
                + " differs from this build of "
                + service
                + ". What was released stays as it is: undo the edit, or build the service again.");
      }
    }
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path written = folder.resolve(file.getKey() + NEW);
      Files.writeString(written, file.getValue());
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    for (String file : files.keySet()) {
      Files.move(
          folder.resolve(file + NEW),
          folder.resolve(file),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a run that was killed had not moved yet. */
  private static void clean(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(left -> left.toString().endsWith(NEW)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A checkout may have made other line ends of them. */
  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }
}
