package dev.galvanic.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder of one run. A run holds a lock on a file in it, which the operating system
 * takes away however the run ends: so the next run knows what a dead one left behind, and removes
 * it.
 */
final class RunFolder implements AutoCloseable {
  private static final String PREFIX = "galvanic-postgres-";
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private RunFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** A new folder in {@code parent}, from which those of dead runs are gone. */
  static RunFolder in(Path parent) throws IOException {
    String own = PREFIX + ProcessHandle.current().pid() + "-";
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        // Even a look at a lock of this process would free it: closing any channel of a file frees
        // all locks that the process has on it (fcntl(2)).
        if (!folder.getFileName().toString().startsWith(own)) {
          removeIfDead(folder);
        }
      }
    }
    Path folder = Files.createTempDirectory(parent, own);
    Path fresh = folder.resolve("lock.new");
    FileChannel lock =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    // Under its name only when it is held: another run must never see it free.
    Files.move(fresh, folder.resolve(LOCK));
    return new RunFolder(folder, lock);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    delete(path);
    lock.close();
  }

  private static void removeIfDead(Path folder) {
    try {
      if (isAbandoned(folder)) {
        OrphanedServer.stop(folder);
        delete(folder);
        return;
      }
      try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
        if (lock.tryLock() != null) {
          OrphanedServer.stop(folder);
          delete(folder);
        }
      }
    } catch (IOException e) {
      // Another user's, or being made or removed at this moment: somebody else's business.
      return;
    }
  }

  /** Whether its run was killed before it had the lock, or by an older release after it. */
  private static boolean isAbandoned(Path folder) throws IOException {
    return !Files.exists(folder.resolve(LOCK))
        && Files.getLastModifiedTime(folder)
            .toInstant()
            .isBefore(Instant.now().minus(ClusterCache.ABANDONED));
  }

  /** Removes it with all that is in it; of no effect if it is not there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    for (Path path : order(folder)) {
      Files.deleteIfExists(path);
    }
  }

  /**
   * In which all of it goes. The lock last: if this is cut short, the next run still finds a folder
   * that is nobody's.
   */
  static List<Path> order(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.sorted(
              Comparator.comparing((Path path) -> path.equals(folder))
                  .thenComparing(path -> path.equals(lock))
                  .thenComparing(Comparator.reverseOrder()))
          .toList();
    } catch (UncheckedIOException meanwhile) {
      throw meanwhile.getCause();
    }
  }
}
