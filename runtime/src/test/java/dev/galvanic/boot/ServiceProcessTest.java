package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process does that is told to run a service, seen from outside. */
@Timeout(60)
class ServiceProcessTest {
  private static final int SIGTERM = 128 + 15;

  @TempDir Path folder;
  private Process process;

  @AfterEach
  void endProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void anOptionThatIsUnknownEndsItWithOneLineAndCodeOne() throws Exception {
    start(List.of(), "--server.prot=1");

    assertThat(exitCode()).isEqualTo(1);
    assertThat(complaints())
        .singleElement()
        .asString()
        .endsWith("The option --server.prot is unknown. Did you mean --server.port?");
  }

  @Test
  void aTakenPortEndsItWithOneLineAndCodeOne() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      start(List.of(), "--server.port=" + taken.getLocalPort());

      assertThat(exitCode()).isEqualTo(1);
      assertThat(complaints())
          .singleElement()
          .asString()
          .contains("tiny-service cannot listen on 127.0.0.1:" + taken.getLocalPort());
    }
  }

  @Test
  void aTerminationStopsItInOrder() throws Exception {
    start(List.of(), "--server.port=0", "--shutdown.delay=0s");
    awaitOutput("tiny-service 1.2.3 is ready at http://127.0.0.1:");
    process.destroy();

    assertThat(exitCode()).isEqualTo(SIGTERM);
    assertThat(output())
        .contains("closed last after [started, stopped, closed second, closed first]");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aTerminationBreaksOffAStart() throws Exception {
    start(List.of("-Dtiny.waits=true"), "--server.port=0");
    awaitOutput("waiting");
    process.destroy();

    assertThat(exitCode()).isEqualTo(SIGTERM);
    assertThat(output()).contains("closed last after [stopped, closed second, closed first]");
  }

  @Test
  void whatHangsWhileItIsClosedIsLeftBehindWithCodeOne() throws Exception {
    start(
        List.of("-Dtiny.hangs=true"),
        "--server.port=0",
        "--shutdown.delay=0s",
        "--shutdown.grace=100ms");
    awaitOutput("is ready at");
    process.destroy();

    assertThat(exitCode()).isEqualTo(1);
    assertThat(output()).contains("tiny-service did not stop within");
  }

  private void start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for a second: what makes it fast later would only make it slow now.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of("-Dserver.host=127.0.0.1", "-Dlogback.configurationFile=logback-information.xml"));
    command.add(TinyMain.class.getName());
    command.addAll(List.of(arguments));
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
  }

  private int exitCode() throws InterruptedException {
    assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void awaitOutput(String text) throws Exception {
    while (!output().contains(text)) {
      assertThat(process.isAlive()).as(output()).isTrue();
      Thread.sleep(20);
    }
  }

  /** What it said that is more than information. */
  private List<String> complaints() throws IOException {
    return output()
        .lines()
        .filter(line -> !line.contains("INFO") && !line.contains("closed last"))
        .toList();
  }

  private String output() throws IOException {
    return Files.readString(log());
  }

  private Path log() {
    return folder.resolve("output.log");
  }
}
