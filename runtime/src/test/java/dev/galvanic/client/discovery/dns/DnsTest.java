package dev.galvanic.client.discovery.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.client.discovery.balance.Answer;
import dev.galvanic.client.discovery.balance.Backoff;
import dev.galvanic.client.discovery.balance.Following;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.client.discovery.balance.TimedThread;
import dev.galvanic.client.discovery.consul.Soon;
import dev.galvanic.config.Config;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Instances are found as a real name server tells of them. */
@Tag("external")
@Tag("once")
@Timeout(30)
class DnsTest {
  private static final String DEAD = "127.0.0.1:1";
  private static final Duration TIMEOUT = Duration.ofMillis(300);

  @TempDir Path home;
  private final EventLoops loops = EventLoops.open(1);
  private Search search = Search.NONE;
  private Dnsmasq server;
  private Dns dns;
  private Following following;
  private volatile List<URI> known = List.of();

  @BeforeEach
  void begin() throws Exception {
    server = new Dnsmasq(home);
  }

  @AfterEach
  void end() throws Exception {
    if (following != null) {
      following.close();
    }
    dns.close();
    server.stop();
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void aNameWithSeveralAddressesIsAsManyInstances() throws Exception {
    server.serve(
        "host-record=regions.internal,10.0.0.1,7",
        "host-record=regions.internal,10.0.0.2,7",
        "host-record=regions.internal,10.0.0.3,7");
    Answer answer = ask("dns+http://regions.internal:8050/base");

    assertThat(answer.instances())
        .containsExactlyInAnyOrder(
            Found.at(URI.create("http://10.0.0.1:8050/base")),
            Found.at(URI.create("http://10.0.0.2:8050/base")),
            Found.at(URI.create("http://10.0.0.3:8050/base")));
    assertThat(answer.again()).as("the records' time to live").isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void anAliasIsFollowed() throws Exception {
    server.serve(
        "host-record=regions.internal,10.0.0.1,20", "cname=alias.internal,regions.internal,9");
    Answer answer = ask("dns+http://alias.internal");

    assertThat(answer.instances()).containsExactly(Found.at(URI.create("http://10.0.0.1")));
    assertThat(answer.again()).isEqualTo(Duration.ofSeconds(9));
  }

  /** As the resolv.conf of a pod has it. */
  @Test
  void aShortNameIsCompleted() throws Exception {
    search =
        Search.read(
            List.of("search default.svc.internal svc.internal internal", "options ndots:5"));
    server.serve(
        "host-record=regions.default.svc.internal,10.0.0.1,20",
        "host-record=roles.other.svc.internal,10.0.0.2,20",
        "host-record=db.internal,10.0.0.3,20",
        "srv-host=_http._tcp.regions.default.svc.internal,regions.default.svc.internal,8050",
        "local-ttl=20");

    assertThat(ask("dns+http://regions:80").instances())
        .containsExactly(Found.at(URI.create("http://10.0.0.1:80")));
    assertThat(ask("dns+http://roles.other:80").instances())
        .containsExactly(Found.at(URI.create("http://10.0.0.2:80")));
    assertThat(ask("dns+http://db.internal:80").instances())
        .containsExactly(Found.at(URI.create("http://10.0.0.3:80")));
    assertThat(ask("srv+http://_http._tcp.regions").instances())
        .extracting(Found::address)
        .containsExactly(URI.create("http://10.0.0.1:8050"));
    assertThat(ask("dns+http://nobody:80").instances()).isEmpty();
  }

  @Test
  void addressesOfTheNewKindAreTakenIfThereIsNoOther() throws Exception {
    server.serve("host-record=new.internal,fd00::7", "host-record=both.internal,10.0.0.1,fd00::8");

    assertThat(ask("dns+http://new.internal:80").instances())
        .containsExactly(Found.at(URI.create("http://[fd00:0:0:0:0:0:0:7]:80")));
    assertThat(ask("dns+http://both.internal:80").instances())
        .containsExactly(Found.at(URI.create("http://10.0.0.1:80")));
  }

  @Test
  void aNameThatDoesNotExistHasNoInstancesAndIsNoFailure() throws Exception {
    server.serve("host-record=regions.internal,10.0.0.1");

    assertThat(ask("dns+http://none.internal").instances()).isEmpty();
    assertThat(ask("srv+http://_http._tcp.none.internal").instances()).isEmpty();
  }

  @Test
  void srvRecordsSayPortsPrioritiesAndWeights() throws Exception {
    server.serve(
        "host-record=a.internal,10.0.0.1,20",
        "host-record=b.internal,10.0.0.2,6",
        "srv-host=_http._tcp.regions.internal,a.internal,8050,1,30",
        "srv-host=_http._tcp.regions.internal,b.internal,8051,2,10",
        "local-ttl=12");
    Answer answer = ask("srv+http://_http._tcp.regions.internal/base");

    assertThat(answer.instances())
        .containsExactlyInAnyOrder(
            new Found(URI.create("http://10.0.0.1:8050/base"), 1, 30),
            new Found(URI.create("http://10.0.0.2:8051/base"), 2, 10));
    assertThat(answer.again()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void overTlsAnInstanceOfAnSrvRecordKeepsItsName() throws Exception {
    server.serve("srv-host=_https._tcp.regions.internal,a.internal,8443");

    assertThat(ask("srv+https://_https._tcp.regions.internal").instances())
        .extracting(Found::address)
        .containsExactly(URI.create("https://a.internal:8443"));
  }

  /** As dnsmasq tells of an SRV record without a target (RFC 2782: decidedly not available). */
  @Test
  void anSrvRecordOfNothingIsNoInstance() throws Exception {
    server.serve("srv-host=_http._tcp.regions.internal");
    assertThat(ask("srv+http://_http._tcp.regions.internal").instances()).isEmpty();
  }

  @Test
  void whatDoesNotFitIntoADatagramComesOverTcp() throws Exception {
    server.serve(
        IntStream.range(0, 200)
            .mapToObj(i -> "host-record=many.internal,10.0.1." + i)
            .toArray(String[]::new));

    assertThat(ask("dns+http://many.internal").instances()).hasSize(200);
  }

  @Test
  void theNextNameServerIsAskedIfOneIsDead() throws Exception {
    server.serve("host-record=regions.internal,10.0.0.1");
    open(Map.of("DNS_SERVERS", DEAD + "," + server.address()));

    assertThat(answer("dns+http://regions.internal").instances()).hasSize(1);
  }

  @Test
  void ifNobodyAnswersThatIsAFailure() {
    open(Map.of("DNS_SERVERS", DEAD));

    assertThatThrownBy(() -> answer("dns+http://regions.internal"))
        .hasCauseInstanceOf(UnknownHostException.class)
        .hasMessageContaining("regions.internal. (A) is not told by [")
        .hasMessageContaining("127.0.0.1");
  }

  @Test
  void aServerThatRefusesIsAFailureAndNoInstances() throws Exception {
    server.serve();
    open(Map.of("DNS_SERVERS", server.address()));

    assertThatThrownBy(() -> answer("dns+http://regions.elsewhere"))
        .hasCauseInstanceOf(UnknownHostException.class)
        .hasRootCauseMessage(server.address().replace("127", "/127") + " replied Refused(5)");
  }

  @Test
  void theTimeBetweenTwoQuestionsHasBounds() throws Exception {
    server.serve(
        "host-record=short.internal,10.0.0.1,0", "host-record=long.internal,10.0.0.1,9999");
    open(Map.of("DNS_SERVERS", server.address()));

    assertThat(answer("dns+http://short.internal").again()).isEqualTo(Duration.ofSeconds(1));
    assertThat(answer("dns+http://long.internal").again()).isEqualTo(Duration.ofSeconds(30));
  }

  /** Changed, dead, back: what is known follows, and stays while nobody answers. */
  @Test
  void changesAreFollowedThroughTheDeathOfTheNameServer() throws Exception {
    server.serve("host-record=regions.internal,10.0.0.1,1");
    follow("dns+http://regions.internal:80");
    assertThat(soon("http://10.0.0.1:80")).isTrue();

    server.serve(
        "host-record=regions.internal,10.0.0.1,1", "host-record=regions.internal,10.0.0.2,1");
    assertThat(soon("http://10.0.0.1:80", "http://10.0.0.2:80")).isTrue();

    server.stop();
    assertThat(Soon.within(Duration.ofSeconds(2), () -> known.size() != 2)).isFalse();

    server.serve("host-record=regions.internal,10.0.0.3,1");
    assertThat(soon("http://10.0.0.3:80")).isTrue();
    server.serve();
    assertThat(soon()).as("the name is gone").isTrue();
  }

  private Answer ask(String url) throws Exception {
    open(Map.of("DNS_SERVERS", server.address()));
    return answer(url);
  }

  private Answer answer(String url) throws Exception {
    return source(url).ask().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private void open(Map<String, String> values) {
    if (dns == null) {
      dns =
          Dns.open(
              loops,
              loops.loops().get(0),
              Config.of("user-service", values).discovery().dns(),
              search,
              TIMEOUT);
    }
  }

  private Source source(String url) {
    Location location =
        Config.of("user-service", Map.of("REGION_SERVICE_URL", url)).location("region-service");
    return location instanceof Location.Named named
        ? dns.source(named)
        : dns.source((Location.Srv) location);
  }

  private void follow(String url) {
    open(Map.of("DNS_SERVERS", server.address(), "DNS_TTL_MIN", "100ms", "DNS_TTL_MAX", "200ms"));
    following =
        Following.start(
            "region-service",
            source(url),
            TimedThread.on(loops.loops().get(0)),
            Duration.ofMinutes(10),
            new Backoff(Duration.ofMillis(50), Duration.ofMillis(200), bound -> 0),
            found -> known = found.stream().map(Found::address).toList());
  }

  private boolean soon(String... wanted) throws InterruptedException {
    List<URI> uris = Stream.of(wanted).map(URI::create).toList();
    return Soon.within(
        Duration.ofSeconds(10), () -> known.size() == uris.size() && known.containsAll(uris));
  }
}
