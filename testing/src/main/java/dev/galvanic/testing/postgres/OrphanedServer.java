package dev.galvanic.testing.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL that goes on when the process that started it was killed. */
final class OrphanedServer {
  private static final int PATIENCE_SECONDS = 5;

  private OrphanedServer() {}

  /** Stops the server that runs from this folder, if there is one. */
  static void stop(Path folder) throws IOException {
    Optional<ProcessHandle> server = find(folder);
    if (server.isPresent()) {
      server.get().destroy();
      if (!ends(server.get())) {
        server.get().destroyForcibly();
      }
    }
  }

  private static Optional<ProcessHandle> find(Path folder) throws IOException {
    Path file = folder.resolve(LocalPostgres.DATA).resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    // The number may be another process's by now; one that runs a program of this folder is meant.
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(
            process ->
                process
                    .info()
                    .command()
                    .filter(command -> Path.of(command).startsWith(folder))
                    .isPresent());
  }

  private static boolean ends(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }
}
