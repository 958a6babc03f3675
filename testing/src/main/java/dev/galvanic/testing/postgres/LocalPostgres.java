package dev.galvanic.testing.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL of this process's own, on a free port of 127.0.0.1, in a temporary folder that goes
 * with it. Works for root too. Nothing stops it but {@link #close}: whoever starts it decides what
 * is stopped before it. Safe for any thread.
 */
public final class LocalPostgres implements Closeable {
  static final String DATA = "data";
  private static final String USER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunFolder folder;
  private final PgBinaryResolver binaries;
  private EmbeddedPostgres running;
  private boolean closed;

  private LocalPostgres(RunFolder folder) throws IOException {
    this.folder = folder;
    this.binaries = new OwnBinaries();
    this.running = run(0);
  }

  /** Unpacks a PostgreSQL and starts it, which takes about three seconds. */
  public static LocalPostgres start() throws IOException {
    return start(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static LocalPostgres start(Path parent) throws IOException {
    return Uninterrupted.call(
        () -> {
          RunFolder folder = RunFolder.in(parent);
          try {
            return new LocalPostgres(folder);
          } catch (IOException | RuntimeException e) {
            OrphanedServer.stop(folder.path());
            folder.close();
            throw e;
          }
        });
  }

  public synchronized PostgresServer server() {
    return new PostgresServer("127.0.0.1", running.getPort(), USER, "", USER);
  }

  /** Ends the server as an outage does for its clients; the data stay. */
  public synchronized void stop() throws IOException {
    running.close();
  }

  /** Starts it again after {@link #stop}, on the same port, with the same data. */
  public synchronized void resume() throws IOException {
    running = run(running.getPort());
  }

  /** Stops it and removes its folder. A second call does nothing. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      running.close();
      folder.close();
    }
  }

  private EmbeddedPostgres run(int port) throws IOException {
    File work = folder.path().resolve("work").toFile();
    // The library makes this folder even when it is told to use another; it shall be in ours too.
    System.setProperty("ot.epg.working-dir", work.getPath());
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setPgBinaryResolver(binaries)
        .setOverrideWorkingDirectory(work)
        .setDataDirectory(folder.path().resolve(DATA))
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("shared_buffers", "64MB")
        // A socket file would stay in the temporary folder after kill -9.
        .setServerConfig("unix_socket_directories", "")
        .setPGStartupWait(PATIENCE)
        .start();
  }
}
