package dev.galvanic.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clusters as {@code initdb} leaves them, in the user's folder for what can be made again: to copy
 * one takes a fraction of the time. Several processes may use it at once: what stands under its
 * name is whole, and never changes.
 */
final class ClusterCache {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterCache.class);
  private static final String NEW = ".new";

  /** Nobody copies for so long: what is older was left by a process that was killed. */
  static final Duration ABANDONED = Duration.ofHours(1);

  private final Path folder;

  ClusterCache(Path folder) {
    this.folder = folder;
  }

  /** That of this user. */
  static ClusterCache ofUser() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    Path usual =
        system.startsWith("mac")
            ? home.resolve("Library").resolve("Caches")
            : system.startsWith("windows")
                ? named("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
                : named("XDG_CACHE_HOME").orElse(home.resolve(".cache"));
    return new ClusterCache(usual.resolve("galvanic").resolve("postgres"));
  }

  private static Optional<Path> named(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
  }

  /**
   * What a cluster goes by that these binaries make: their platform and their very bytes, so that
   * each release has its own.
   *
   * @param locale with which it is made; its encoding is in it
   * @return empty if nothing can be said of them
   */
  static Optional<String> key(URL binaries, String locale) throws IOException {
    if (binaries.openConnection() instanceof JarURLConnection jar) {
      String name = Path.of(jar.getEntryName()).getFileName().toString().replace(".txz", "");
      return Optional.of(
          "%s-%x-%s".formatted(name, jar.getJarEntry().getCrc(), locale).toLowerCase(Locale.ROOT));
    }
    return Optional.empty();
  }

  /**
   * Copies a cluster that is kept.
   *
   * @param to does not exist
   * @return whether there is one; if not, there is nothing
   */
  boolean copy(String key, Path to) throws IOException {
    Path kept = folder.resolve(key);
    if (!Files.isDirectory(kept)) {
      return false;
    }
    try {
      copyTree(kept, to);
      return true;
    } catch (NoSuchFileException meanwhileForgotten) {
      RunFolder.delete(to);
      return false;
    }
  }

  /** Keeps a copy of a cluster whose server is stopped, unless there is one. */
  void keep(String key, Path cluster) throws IOException {
    Files.createDirectories(folder);
    removeAbandoned();
    Path fresh = folder.resolve(key + "-" + UUID.randomUUID() + NEW);
    copyTree(cluster, fresh);
    try {
      // A folder is never moved onto one that has something in it.
      Files.move(fresh, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      RunFolder.delete(fresh);
      LOG.debug("Another process keeps one already, or nothing can be kept in {}", folder, e);
    }
  }

  /** Keeps one no longer that does not do. */
  void forget(String key) throws IOException {
    Path old = folder.resolve(key + "-" + UUID.randomUUID() + NEW);
    try {
      Files.move(folder.resolve(key), old, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException forgottenByAnother) {
      return;
    }
    RunFolder.delete(old);
  }

  private void removeAbandoned() throws IOException {
    Instant limit = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "*" + NEW)) {
      for (Path one : folders) {
        if (Files.getLastModifiedTime(one).toInstant().isBefore(limit)) {
          RunFolder.delete(one);
        }
      }
    }
  }

  /** With the rights of each file: PostgreSQL refuses a cluster that others may read. */
  private static void copyTree(Path from, Path to) throws IOException {
    List<Path> paths;
    try (Stream<Path> tree = Files.walk(from)) {
      paths = tree.toList();
    } catch (UncheckedIOException meanwhile) {
      throw meanwhile.getCause();
    }
    for (Path path : paths) {
      Files.copy(
          path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
