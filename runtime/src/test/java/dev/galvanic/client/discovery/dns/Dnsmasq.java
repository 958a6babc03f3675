package dev.galvanic.client.discovery.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.client.discovery.consul.Soon;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real name server, dnsmasq, with records of a test's own under {@code internal}. */
final class Dnsmasq {
  private final Path home;
  private final int port;
  private Process process;

  Dnsmasq(Path home) throws IOException {
    this.home = home;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  /** Its address as {@code DNS_SERVERS} takes it. */
  String address() {
    return "127.0.0.1:" + port;
  }

  /** Starts it, or starts it again, with these lines of its configuration. */
  void serve(String... records) throws Exception {
    stop();
    List<String> lines =
        new ArrayList<>(
            List.of(
                "port=" + port,
                "listen-address=127.0.0.1",
                "bind-interfaces",
                "no-resolv",
                "no-hosts",
                "local=/internal/",
                "pid-file=" + home.resolve("pid")));
    if (System.getProperty("user.name").equals("root")) {
      lines.add("user=root");
    }
    lines.addAll(List.of(records));
    Path config = Files.write(home.resolve("dnsmasq.conf"), lines);
    Path log = home.resolve("log");
    Files.deleteIfExists(log);
    process =
        new ProcessBuilder(
                System.getProperty("galvanic.dnsmasq"),
                "--keep-in-foreground",
                "--log-facility=-",
                "--conf-file=" + config)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(
            Soon.within(
                Duration.ofSeconds(10), () -> !process.isAlive() || text(log).contains("started,")))
        .as(() -> text(log))
        .isTrue();
    assertThat(process.isAlive()).as(() -> text(log)).isTrue();
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** It no longer answers; nothing, if it did not. */
  void stop() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroy();
      if (!running.waitFor(10, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    }
  }
}
