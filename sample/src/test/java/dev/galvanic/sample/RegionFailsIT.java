package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.FailingSample.Region;
import dev.galvanic.sample.Load.Replies;
import dev.galvanic.sample.Load.Step;
import dev.galvanic.testing.mock.MockService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What user-service answers while region-service fails in one way or another, and how soon all is
 * well again: processes of their own, ended and stopped by signals. Prints a table. Where a mock is
 * enough, {@link NeighbourFailsTest} and {@link MockedNeighboursTest} tell it.
 */
@Tag("once")
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegionFailsIT {
  private static final int ROUNDS = 4;
  private static final int AT_ONCE = 10;

  /** Threads and connections that come and go by themselves. */
  private static final int SLACK = 6;

  private static final String CITY = "/regions/cities/1";

  private static final List<String> TABLE = new ArrayList<>();

  @TempDir static Path temporary;
  private static FailingSample sample;
  private static Load load;
  private static Footprint before;

  @BeforeAll
  static void start() throws Exception {
    sample = new FailingSample(temporary);
    load = new Load(sample.userAddress().resolve("/users/1"));
    sample.registry().regionsAre(region().address());
    awaitWell();
    // So that it has all its threads, which are made before those that wait are used again.
    assertThat(load.rounds(12, AT_ONCE).text()).isEqualTo("200 x " + 12 * AT_ONCE);
    before = footprint();
  }

  @AfterAll
  static void stop() throws IOException {
    TABLE.forEach(System.out::println);
    if (sample != null) {
      sample.close();
    }
  }

  private static Region region() {
    return sample.regions().get(0);
  }

  private static Footprint footprint() {
    return Footprint.of(sample.user().pid(), sample.metrics());
  }

  /** The milliseconds until it answers as before. */
  private static long awaitWell() throws InterruptedException {
    long start = System.nanoTime();
    Patience.until(reply -> reply.status() == 200, () -> sample.users().get(1));
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /**
   * What is answered while region-service fails, after which it is well again and nothing has been
   * kept.
   */
  private static Replies during(String failure, Step broken, Step mended) throws Exception {
    int said = sample.user().output().length();
    broken.take();
    Replies replies = load.rounds(ROUNDS, AT_ONCE);
    assertThat(sample.users().list().status()).as("what needs no region").isEqualTo(200);
    boolean opened =
        sample.user().output().substring(said).contains("region-service is not called for ");
    mended.take();
    long back = awaitWell();
    Footprint now = Patience.until(held -> held.isBackAt(before, SLACK), RegionFailsIT::footprint);
    TABLE.add(
        "%-26s | %-32s | %5d ms | breaker %-6s | well after %4d ms | threads %d -> %d, files %d -> %d"
            .formatted(
                failure,
                replies.text(),
                replies.slowestMillis(),
                opened ? "open" : "closed",
                back,
                before.threads(),
                now.threads(),
                before.descriptors(),
                now.descriptors()));
    replies.example().forEach((status, body) -> TABLE.add("  " + status + " " + body));
    assertThat(opened).as("the breaker is open").isTrue();
    assertThat(replies.example().values())
        .as("what is inside stays inside")
        .noneMatch(body -> body.contains("Exception") || body.contains("127.0.0.1"));
    return replies;
  }

  private static void instead(MockService mock) throws InterruptedException {
    sample.registry().regionsAre(mock.uri());
    // The registry's word has arrived as soon as the answers are others.
    Patience.until(reply -> reply.status() != 200, () -> sample.users().get(1));
  }

  private static void asBefore() {
    sample.registry().regionsAre(region().address());
  }

  @Test
  @Order(1)
  void hung() throws Exception {
    Replies replies =
        during(
            "hung (SIGSTOP)",
            () -> region().process().signal("STOP"),
            () -> region().process().signal("CONT"));
    assertThat(replies.counts()).containsOnlyKeys("503", "504");
    assertThat(replies.slowestMillis()).isLessThan(4_000);
  }

  @Test
  @Order(2)
  void slow() throws Exception {
    try (MockService slow = MockService.started("region-service")) {
      slow.get(CITY)
          .after(Duration.ofSeconds(4))
          .payload(
              "{\"id\":1,\"name\":\"Hangzhou\",\"province\":{\"id\":1,\"name\":\"Zhejiang\"}}");
      Replies replies = during("slow", () -> instead(slow), RegionFailsIT::asBefore);
      assertThat(replies.counts()).containsOnlyKeys("503", "504");
    }
  }

  @Test
  @Order(3)
  void answering500() throws Exception {
    try (MockService broken = MockService.started("region-service")) {
      broken.get(CITY).status(500).returns("{\"code\":500,\"message\":\"bob\"}");
      Replies replies = during("answers 500", () -> instead(broken), RegionFailsIT::asBefore);
      assertThat(replies.counts()).containsOnlyKeys("500", "503");
    }
  }

  @Test
  @Order(4)
  void answeringWhatIsNoHttp() throws Exception {
    try (MockService other = MockService.started("region-service")) {
      other.get(CITY).garbage("SSH-2.0-OpenSSH_10.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      Replies replies = during("answers garbage", () -> instead(other), RegionFailsIT::asBefore);
      assertThat(replies.counts()).containsOnlyKeys("502", "503");
    }
  }

  @Test
  @Order(5)
  void killedAndStartedAgainOnAnotherPort() throws Exception {
    Region killed = region();
    Replies replies =
        during(
            "killed, then another port",
            () -> sample.kill(killed),
            () -> {
              Region next = sample.beginRegion();
              next.process().awaitReady();
              Patience.until(
                  known -> known == 3, () -> sample.registry().registered("region-service"));
              sample.registry().regionsAre(next.address());
            });
    assertThat(replies.counts()).containsOnlyKeys("503");
    sample.registry().forget(killed.port());
  }

  @Test
  @Order(6)
  void oneOfTwoIsKilledUnderLoadAndNoCallFails() throws Exception {
    assertThat(sample.regions()).hasSize(2);
    sample.registry().regionsAreAsRegistered();
    // Not of a process that has just begun: it would be busy with compiling itself.
    load.steadily(200, Duration.ofSeconds(2), Duration.ZERO, () -> {});
    Duration time = Duration.ofSeconds(6);
    Replies replies = load.steadily(200, time, Duration.ofSeconds(2), () -> sample.kill(region()));
    TABLE.add(
        "%-26s | %-32s | %5d ms"
            .formatted("one of two killed, 200/s", replies.text(), replies.slowestMillis()));
    assertThat(replies.text()).isEqualTo("200 x " + 200 * time.toSeconds());
    Patience.until(Footprint::isIdle, RegionFailsIT::footprint);
  }
}
