package dev.galvanic.bench.watching;

import dev.galvanic.testing.postgres.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A watched service in a JVM of its own, on the class path and the Java of this one. */
final class WatchedProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final String title;
  private final Process process;
  private final BufferedReader told;
  private final int port;
  private Spans after = Spans.NONE;
  private boolean closed;

  private WatchedProcess(String title, Process process) throws IOException {
    this.title = title;
    this.process = process;
    this.told =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    Thread log = new Thread(() -> readOver(process.getInputStream()), "log of " + title);
    log.setDaemon(true);
    log.start();
    this.port = port();
  }

  static WatchedProcess start(
      String title, PostgresServer server, Map<String, String> own, List<String> flags)
      throws IOException {
    Map<String, String> settings = new TreeMap<>(own);
    settings.put("SERVER_HOST", "127.0.0.1");
    settings.put("SERVER_PORT", "0");
    settings.put("SHUTDOWN_DELAY", "0s");
    // A machine that is too busy must fail nothing here.
    settings.put("DATABASE_READ_TIMEOUT", "30s");
    settings.put("DATABASE_SLOW_STATEMENT", "0s");
    settings.put("DATABASE_URL", server.url(server.maintenance()));
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(flags);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), WatchedService.class.getName()));
    settings.forEach((name, value) -> command.add(name + "=" + value));
    return new WatchedProcess(title, new ProcessBuilder(command).start());
  }

  /** A log that nobody reads would stop its writer. */
  private static void readOver(InputStream log) {
    try (log) {
      log.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int port() throws IOException {
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.startsWith(WatchedService.READY)) {
        return Integer.parseInt(line.substring(WatchedService.READY.length()));
      }
      System.err.println(line);
    }
    throw new IOException(title + " did not start");
  }

  /** Where the load goes. */
  int listensAt() {
    return port;
  }

  /** In user and system mode, by all its threads; in steps of 10 ms. */
  Duration cpu() throws IOException {
    return process
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new IOException("nobody tells the CPU of " + title));
  }

  /** What of its memory is there, in bytes; Linux tells it. */
  long resident() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new IOException("nobody tells the memory of " + title);
  }

  /** What its {@code /metrics} says of its spans. */
  Spans spans() throws IOException, InterruptedException {
    URI metrics = URI.create("http://127.0.0.1:" + port + "/metrics");
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString());
    return Spans.ofMetrics(page.body());
  }

  /** What has become of its spans when it was closed. */
  Spans spansAfter() {
    return after;
  }

  /** Its input ends, and so does it. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    process.getOutputStream().close();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (Spans.isText(line)) {
        after = Spans.parse(line);
      } else {
        System.err.println(line);
      }
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
