package dev.galvanic.client.discovery.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.config.Config;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A name server that cuts its replies short and cannot be reached over TCP. */
@Timeout(30)
class TruncatedReplyTest {
  /** Of the second byte of flags: it is a reply, and cut short (RFC 1035 section 4.1.1). */
  private static final int CUT_REPLY = 0x82;

  @Test
  void aPartOfTheInstancesIsNotTakenForAllOfThem() throws Exception {
    EventLoops loops = EventLoops.open(1);
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> serve(socket), "cut-short");
      server.setDaemon(true);
      server.start();
      Config config =
          Config.of(
              "user-service",
              Map.of(
                  "DNS_SERVERS",
                  "127.0.0.1:" + socket.getLocalPort(),
                  "REGION_SERVICE_URL",
                  "dns+http://regions.internal"));
      try (Dns dns =
          Dns.open(
              loops,
              loops.loops().get(0),
              config.discovery().dns(),
              Search.NONE,
              Duration.ofSeconds(2))) {
        Location.Named location = (Location.Named) config.location("region-service");
        assertThatThrownBy(
                () -> dns.source(location).ask().toCompletableFuture().get(10, TimeUnit.SECONDS))
            .hasCauseInstanceOf(UnknownHostException.class)
            .rootCause()
            .message()
            .endsWith(" replied in part, and does not tell the rest over TCP");
      }
    } finally {
      assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
    }
  }

  private static void serve(DatagramSocket socket) {
    DatagramPacket packet = new DatagramPacket(new byte[512], 512);
    try {
      while (true) {
        packet.setLength(512);
        socket.receive(packet);
        packet.getData()[2] |= (byte) CUT_REPLY;
        socket.send(packet);
      }
    } catch (IOException e) {
      // Closed: the test is over.
      return;
    }
  }
}
