package dev.galvanic.sample;

import dev.galvanic.testing.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** The server of the Zipkin project in a process of its own, which keeps spans in its memory. */
final class ZipkinServer implements AutoCloseable {
  private static final Path FOLDER = Path.of("target", "zipkin");

  private final Process process;
  private final String address;
  private final TestClient client;

  private ZipkinServer(Process process, int port) {
    this.process = process;
    this.address = "http://127.0.0.1:" + port;
    this.client = TestClient.of(URI.create(address));
  }

  /** Starts it; what it says is in {@code target/zipkin/log}. */
  static ZipkinServer start(int port) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // It lives for seconds: what makes it fast later would only make it slow now.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                FOLDER.resolve("zipkin.jar").toString(),
                "--armeria.ports[0].ip=127.0.0.1",
                "--armeria.ports[0].port=" + port,
                "--armeria.ports[0].protocols=http")
            .redirectErrorStream(true)
            .redirectOutput(FOLDER.resolve("log").toFile())
            .start();
    return new ZipkinServer(process, port);
  }

  void awaitReady() throws InterruptedException {
    Patience.until("200"::equals, this::health);
  }

  String address() {
    return address;
  }

  /** The one trace with a request of this path, as soon as it has so many spans. */
  List<Span> trace(String service, String path, int spans) throws InterruptedException {
    String query =
        "serviceName=%s&annotationQuery=%s"
            .formatted(service, URLEncoder.encode("url.path=" + path, StandardCharsets.UTF_8));
    JsonNode traces =
        Patience.until(
            found -> !found.isEmpty(), () -> client.get("/api/v2/traces?" + query).json());
    if (traces.size() != 1) {
      throw new AssertionError("Not one trace, but: " + traces);
    }
    String id = traces.at("/0/0/traceId").stringValue();
    return Patience.until(
            trace -> trace.size() >= spans, () -> client.get("/api/v2/trace/" + id).json())
        .valueStream()
        .map(Span::of)
        .toList();
  }

  @Override
  public void close() {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, 10, TimeUnit.SECONDS)
        .thenAccept(Process::destroyForcibly)
        .join();
  }

  private String health() {
    if (!process.isAlive()) {
      throw new AssertionError("Zipkin has ended; see " + FOLDER.resolve("log"));
    }
    try {
      return Integer.toString(client.get("/health").status());
    } catch (UncheckedIOException e) {
      return "does not listen yet: " + e.getMessage();
    }
  }
}
