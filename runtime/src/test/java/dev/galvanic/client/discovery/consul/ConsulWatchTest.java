package dev.galvanic.client.discovery.consul;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.client.discovery.balance.Backoff;
import dev.galvanic.client.discovery.balance.Following;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.TimedThread;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConsulConfig;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The watch follows the instances that pass their checks, through whatever becomes of Consul. */
@Timeout(30)
class ConsulWatchTest {
  private static final URI A = URI.create("http://127.0.0.1:8050");
  private static final URI B = URI.create("http://127.0.0.1:8051");
  private static final Duration WAIT = Duration.ofMillis(200);
  private static final Duration SILENCE = Duration.ofMillis(300);

  private final ConsulStub consul = new ConsulStub();
  private final EventLoops loops = EventLoops.open(1);
  private final Loop loop = loops.loops().get(0);
  private Consul client;
  private Following following;
  private volatile List<URI> known = List.of();
  private volatile List<Integer> weights = List.of();

  ConsulWatchTest() throws IOException {}

  @AfterEach
  void close() throws Exception {
    following.close();
    client.close();
    consul.close();
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void whatComesGoesAndFallsIllIsFollowed() throws Exception {
    consul.add("r1", "region-service", A);
    consul.add("x1", "role-service", B);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();

    consul.add("r2", "region-service", B);
    assertThat(soon(List.of(A, B))).isTrue();
    consul.check("r1", false);
    assertThat(soon(List.of(B))).isTrue();
    consul.check("r1", true);
    assertThat(soon(List.of(A, B))).isTrue();
    consul.remove("r1");
    assertThat(soon(List.of(B))).isTrue();
    consul.remove("r2");
    assertThat(soon(List.of())).isTrue();
  }

  /** By the index: nothing is asked again as long as nothing is new and the wait is not over. */
  @Test
  void queriesBlock() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();
    assertThat(within(() -> consul.requests().size() > 3)).isTrue();

    assertThat(consul.requests().get(0))
        .isEqualTo("GET /v1/health/service/region-service?passing=1");
    assertThat(consul.requests().subList(1, 3))
        .containsOnly("GET /v1/health/service/region-service?passing=1&index=11&wait=200ms");
  }

  @Test
  void anIndexThatGoesBackwardsBeginsAnew() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();

    consul.rewind(3);
    consul.add("r2", "region-service", B);

    assertThat(soon(List.of(A, B))).isTrue();
    assertThat(HealthSource.next(11, 4)).isZero();
    assertThat(HealthSource.next(11, 11)).isEqualTo(11);
    assertThat(HealthSource.next(0, 0)).as("an index is at least 1").isEqualTo(1);
  }

  @Test
  void whileItFailsTheLastOnesStayAndThenItIsFollowedAgain() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();

    consul.fail(500);
    int asked = consul.requests().size();
    assertThat(within(() -> consul.requests().size() > asked + 2)).isTrue();
    assertThat(known).containsExactly(A);
    List<String> questions = consul.requests();
    assertThat(questions.get(questions.size() - 1))
        .as("one that is answered at once")
        .isEqualTo("GET /v1/health/service/region-service?passing=1");
    consul.add("r2", "region-service", B);
    consul.fail(0);

    assertThat(soon(List.of(A, B))).isTrue();
  }

  @Test
  void oneThatSaysNothingIsGivenUpAndAskedAgain() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();

    consul.hang(true);
    int asked = consul.requests().size();
    assertThat(within(() -> consul.requests().size() > asked + 1)).isTrue();
    assertThat(known).containsExactly(A);
    consul.hang(false);
    consul.add("r2", "region-service", B);

    assertThat(soon(List.of(A, B))).isTrue();
  }

  @Test
  void oneThatGoesAwayAndComesBackIsFollowedAgain() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();

    consul.stop();
    consul.add("r2", "region-service", B);
    assertThat(known).containsExactly(A);
    consul.restart();

    assertThat(soon(List.of(A, B))).isTrue();
  }

  @Test
  void whenItIsAwayForTooLongNothingIsKnownAnyMore() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of("DISCOVERY_KEEP", "1s"));
    assertThat(soon(List.of(A))).isTrue();

    consul.stop();

    assertThat(soon(List.of())).isTrue();
  }

  @Test
  void garbageIsAFailureAndNoInstances() throws Exception {
    consul.add("r1", "region-service", A);
    watch(Map.of());
    assertThat(soon(List.of(A))).isTrue();

    consul.garble(text -> "[{\"Node\":{\"Address\":7}}]");
    int asked = consul.requests().size();
    assertThat(within(() -> consul.requests().size() > asked + 1)).isTrue();

    assertThat(known).containsExactly(A);
  }

  @Test
  void aServiceWithoutAnAddressOfItsOwnIsAtThatOfItsMachine() throws Exception {
    consul.garble(
        text ->
            "[{\"Node\":{\"Address\":\"10.1.10.12\"},\"Service\":{\"Address\":\"\",\"Port\":80,"
                + "\"Weights\":{\"Passing\":10,\"Warning\":1}}},"
                + "{\"Node\":{\"Address\":\"10.1.10.13\"},"
                + "\"Service\":{\"Address\":\"fd00::7\",\"Port\":80,\"Weights\":null}}]");
    watch(Map.of());

    assertThat(soon(List.of(URI.create("http://10.1.10.12:80"), URI.create("http://[fd00::7]:80"))))
        .isTrue();
    assertThat(weights).containsExactly(10, 1);
  }

  @Test
  void anInstanceWithoutAHostOrAPortDoesNotHideTheOthers() throws Exception {
    consul.garble(
        text ->
            "[{\"Node\":{\"Address\":\"\"},\"Service\":{\"Address\":\"\",\"Port\":80}},"
                + "{\"Node\":{\"Address\":\"a b\"},\"Service\":{\"Address\":\"\",\"Port\":80}},"
                + "{\"Node\":{\"Address\":\"10.1.10.12\"},\"Service\":{\"Port\":0}},"
                + "{\"Node\":{\"Address\":\"10.1.10.12\"},\"Service\":{\"Port\":65536}},"
                + "{\"Node\":{\"Address\":\"10.1.10.12\"},\"Service\":{\"Port\":80}}]");
    watch(Map.of());

    assertThat(soon(List.of(URI.create("http://10.1.10.12:80")))).isTrue();
  }

  @Test
  void theTokenGoesAlong() throws Exception {
    consul.require("s3cret");
    consul.add("r1", "region-service", A);
    watch(Map.of("CONSUL_TOKEN", "s3cret"));
    assertThat(soon(List.of(A))).isTrue();
  }

  private void watch(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("CONSUL_URL", consul.uri().toString());
    Config config = Config.of("user-service", values);
    ConsulConfig agent = config.discovery().consul().orElseThrow();
    client =
        Consul.open(
            loops,
            loop,
            agent,
            new Consul.Times(WAIT, SILENCE, WAIT, Duration.ofMillis(50), Duration.ofMillis(200)));
    following =
        Following.start(
            "region-service",
            client.source((Location.Registered) config.location("region-service")),
            TimedThread.on(loop),
            config.discovery().keep(),
            new Backoff(Duration.ofMillis(50), Duration.ofMillis(200), bound -> 0),
            found -> {
              weights = found.stream().map(Found::weight).toList();
              known = found.stream().map(Found::address).toList();
            });
  }

  private boolean soon(List<URI> wanted) throws InterruptedException {
    return within(() -> known.equals(wanted));
  }

  private static boolean within(BooleanSupplier condition) throws InterruptedException {
    return Soon.within(Duration.ofSeconds(10), condition);
  }
}
