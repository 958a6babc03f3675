package dev.galvanic.testing.postgres;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts a database, prints the number of its process and waits to be killed, one minute at most.
 */
final class StartAndWait {
  private StartAndWait() {}

  public static void main(String[] arguments) throws Exception {
    Path parent = Path.of(arguments[0]);
    LocalPostgres.start(parent);
    try (var folders = Files.newDirectoryStream(parent)) {
      for (Path folder : folders) {
        System.out.println(
            Files.readAllLines(folder.resolve(LocalPostgres.DATA).resolve("postmaster.pid"))
                .get(0));
      }
    }
    Thread.currentThread().join(60_000);
  }
}
