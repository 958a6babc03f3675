package dev.galvanic.client.discovery.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.config.Config;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a name may stand for, where a name server fails at some of it. */
@Timeout(30)
class SearchListTest {
  private static final int A = 1;
  private static final int AAAA = 28;
  private static final int SERVFAIL = 2;
  private static final int NXDOMAIN = 3;

  private final EventLoops loops = EventLoops.open(1);
  private final DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  private final List<String> asked = new CopyOnWriteArrayList<>();

  SearchListTest() throws IOException {
    Thread server = new Thread(this::serve, "name-server");
    server.setDaemon(true);
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    socket.close();
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void aDomainThatFailsHidesNotTheNameItself() throws Exception {
    assertThat(ask("regions.four.internal", "bad.example")).containsExactly("http://10.0.0.4:80");
    assertThat(asked)
        .containsExactly("regions.four.internal.bad.example A", "regions.four.internal A");
  }

  /** Its other kind of address belongs to the name, and not to what it may stand for besides. */
  @Test
  void norOneThatHasOnlyAddressesOfIpv6() throws Exception {
    assertThat(ask("regions.six.internal", "bad.example"))
        .containsExactly("http://[2001:db8:0:0:0:0:0:6]:80");
  }

  @Test
  void theFirstNameThatHasAddressesOfEitherKindIsTaken() throws Exception {
    assertThat(ask("regions", "six.internal", "four.internal"))
        .containsExactly("http://[2001:db8:0:0:0:0:0:6]:80");
  }

  /** It may be there, so those known last are still used. */
  @Test
  void whatAFailureMayHideIsNotSaidToBeNone() {
    assertThatThrownBy(() -> ask("regions.none.internal", "bad.example", "none.internal"))
        .hasCauseInstanceOf(UnknownHostException.class)
        .hasMessageContaining("regions.none.internal.bad.example. (A) is not told");
    assertThat(asked).hasSize(5);
  }

  @Test
  void whatEverybodySaysIsNotThereIsNone() throws Exception {
    assertThat(ask("regions.none.internal", "none.internal")).isEmpty();
  }

  private List<String> ask(String name, String... domains) throws Exception {
    Config config =
        Config.of(
            "user-service",
            Map.of(
                "DNS_SERVERS",
                "127.0.0.1:" + socket.getLocalPort(),
                "REGION_SERVICE_URL",
                "dns+http://" + name + ":80"));
    try (Dns dns =
        Dns.open(
            loops,
            loops.loops().get(0),
            config.discovery().dns(),
            new Search(5, List.of(domains)),
            Duration.ofSeconds(2))) {
      Location.Named location = (Location.Named) config.location("region-service");
      return dns
          .source(location)
          .ask()
          .toCompletableFuture()
          .get(10, TimeUnit.SECONDS)
          .instances()
          .stream()
          .map(Found::address)
          .map(URI::toString)
          .toList();
    }
  }

  private void serve() {
    DatagramPacket packet = new DatagramPacket(new byte[512], 512);
    try {
      while (true) {
        packet.setLength(512);
        socket.receive(packet);
        ByteBuffer reply = answer(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
        socket.send(new DatagramPacket(reply.array(), reply.position(), packet.getSocketAddress()));
      }
    } catch (IOException e) {
      // Closed: the test is over.
      return;
    }
  }

  /** RFC 1035, section 4.1. */
  private ByteBuffer answer(ByteBuffer question) throws IOException {
    short id = question.getShort();
    question.position(12);
    StringBuilder name = new StringBuilder();
    for (int length = question.get(); length > 0; length = question.get()) {
      byte[] label = new byte[length];
      question.get(label);
      name.append(name.length() == 0 ? "" : ".").append(new String(label, StandardCharsets.UTF_8));
    }
    int type = question.getShort();
    asked.add(name + (type == A ? " A" : " AAAA"));
    String host = name.toString();
    boolean four = host.equals("regions.four.internal");
    boolean six = host.equals("regions.six.internal");
    int code = host.endsWith("bad.example") ? SERVFAIL : four || six ? 0 : NXDOMAIN;
    byte[] address =
        four && type == A
            ? InetAddress.getByName("10.0.0.4").getAddress()
            : six && type == AAAA ? InetAddress.getByName("2001:db8::6").getAddress() : new byte[0];
    ByteBuffer reply = ByteBuffer.allocate(512).putShort(id).putShort((short) (0x8180 | code));
    reply.putShort((short) 1).putShort((short) (address.length > 0 ? 1 : 0)).putInt(0);
    reply.put(question.array(), 12, question.position() + 2 - 12);
    if (address.length > 0) {
      reply.putShort((short) 0xC00C).putShort((short) type).putShort((short) 1).putInt(30);
      reply.putShort((short) address.length).put(address);
    }
    return reply;
  }
}
