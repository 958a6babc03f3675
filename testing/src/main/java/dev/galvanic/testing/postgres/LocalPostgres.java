package dev.galvanic.testing.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of this process's own, on a free port of 127.0.0.1, in a temporary folder that goes
 * with it. Works for root too. Nothing stops it but {@link #close}: whoever starts it decides what
 * is stopped before it. Safe for any thread.
 */
public final class LocalPostgres implements Closeable {
  static final String DATA = "data";
  private static final String USER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
  private static final String LOCALE = "C.UTF-8";

  private final RunFolder folder;
  private final OwnBinaries binaries;
  private EmbeddedPostgres running;
  private boolean stopped;
  private boolean closed;

  private LocalPostgres(RunFolder folder, ClusterCache cache) throws IOException {
    this.folder = folder;
    this.binaries = new OwnBinaries(LocalPostgres.class.getClassLoader());
    Optional<String> key = binaries.clusterKey(LOCALE);
    this.running = key.isEmpty() ? run(0) : run(cache, key.get());
  }

  /** On a copy of a cluster that is kept; the first time one is made, and kept. */
  private EmbeddedPostgres run(ClusterCache cache, String key) throws IOException {
    Path data = folder.path().resolve(DATA);
    if (cache.copy(key, data)) {
      try {
        return run(0);
      } catch (IOException | RuntimeException e) {
        LOG.warn("The cluster {} that was kept does not start; it is made again", key, e);
        cache.forget(key);
        RunFolder.delete(data);
      }
    }
    EmbeddedPostgres first = run(0);
    first.close();
    try {
      cache.keep(key, data);
    } catch (IOException e) {
      LOG.warn("A cluster cannot be kept for the next time: {}", e.toString());
    }
    return run(0);
  }

  /** Unpacks a PostgreSQL and starts it, which takes about two seconds, and the first time more. */
  public static LocalPostgres start() throws IOException {
    return start(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static LocalPostgres start(Path parent) throws IOException {
    return start(parent, ClusterCache.ofUser());
  }

  /**
   * @param parent where the folder is made that goes with it
   * @param cache where the clusters are kept that it begins with
   */
  static LocalPostgres start(Path parent, ClusterCache cache) throws IOException {
    return Uninterrupted.call(
        () -> {
          RunFolder folder = RunFolder.in(parent);
          try {
            return new LocalPostgres(folder, cache);
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
    stopped = true;
    running.close();
  }

  /**
   * Starts it again after {@link #stop}, on the same port, with the same data; else does nothing.
   */
  public synchronized void resume() throws IOException {
    if (stopped) {
      running = run(running.getPort());
      stopped = false;
    }
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
        .setLocaleConfig("locale", LOCALE)
        .setServerConfig("shared_buffers", "64MB")
        // A socket file would stay in the temporary folder after kill -9.
        .setServerConfig("unix_socket_directories", "")
        .setPGStartupWait(PATIENCE)
        .start();
  }
}
