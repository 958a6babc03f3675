package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.testing.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the sample, its database and Zipkin as processes. */
@Tag("external")
@Tag("once")
class RunAllIT {
  private static final int INTERRUPTED = 130;

  private final Map<String, Integer> ports = new LinkedHashMap<>();
  @TempDir Path folder;
  private Path output;
  private Process script;

  @BeforeEach
  void start() throws Exception {
    // PostgreSQL runs as a user of its own, who must get there.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    output = folder.resolve("output");
    for (String of : new String[] {"POSTGRES", "ZIPKIN", "CONSUL", "REGION", "ROLE", "USER"}) {
      ports.put(of + "_PORT", freePort());
    }
    ProcessBuilder builder =
        new ProcessBuilder("./run-all").redirectErrorStream(true).redirectOutput(output.toFile());
    ports.forEach((name, port) -> builder.environment().put(name, port.toString()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // They live for seconds: what makes them fast later would only make them slow now.
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().put("PG_BIN", System.getProperty("galvanic.pg.bin"));
    builder.environment().put("RUN_ALL_FOLDER", folder.resolve("run").toString());
    script = builder.start();
    Patience.until(said -> said.contains("Ctrl-C stops it.") || !script.isAlive(), this::said);
    assertThat(script.isAlive()).as(said()).isTrue();
  }

  @AfterEach
  void stop() throws Exception {
    interrupt();
    script.waitFor(60, TimeUnit.SECONDS);
    script.destroyForcibly();
  }

  @Test
  void everythingAnswersAndStopsAtCtrlC() throws Exception {
    assertThat(http("USER_PORT").get("/users").status()).isEqualTo(200);
    Patience.until(
        services -> services.contains("user-service"),
        () -> http("ZIPKIN_PORT").get("/api/v2/services").text());

    interrupt();

    assertThat(script.waitFor(60, TimeUnit.SECONDS)).as(said()).isTrue();
    assertThat(script.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(said())
        .containsSubsequence("user has stopped", "zipkin has stopped", "PostgreSQL has stopped");
    ports.forEach(
        (name, port) ->
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .as(name)
                .isInstanceOf(IOException.class));
  }

  @Test
  void theEndOfOneIsTheEndOfAll() throws Exception {
    script
        .descendants()
        .filter(each -> each.info().commandLine().orElse("").endsWith(" region"))
        .forEach(ProcessHandle::destroyForcibly);

    assertThat(script.waitFor(60, TimeUnit.SECONDS)).as(said()).isTrue();
    assertThat(script.exitValue()).isEqualTo(1);
    assertThat(said()).contains("one of them has ended", "PostgreSQL has stopped");
  }

  private void interrupt() throws Exception {
    if (script.isAlive()) {
      new ProcessBuilder("kill", "-INT", Long.toString(script.pid())).start().waitFor();
    }
  }

  private String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TestClient http(String port) {
    return TestClient.of(URI.create("http://127.0.0.1:" + ports.get(port)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
