package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ServiceException;
import dev.galvanic.background.Schedule;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.json.Codecs;
import dev.galvanic.testing.TestService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test holds the clock of its service. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TestClockTest {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
  private static final List<String> runs = Collections.synchronizedList(new ArrayList<>());

  @RegisterExtension
  static final TestService service =
      TestService.of(
              new ByHand(
                  "clock-service",
                  wiring -> {
                    Clock clock = wiring.shared(Clock.class);
                    InstantSource instants = wiring.shared(InstantSource.class);
                    wiring.every(
                        "Sessions.sweep",
                        Schedule.every(Duration.ofMinutes(10)).after(Duration.ofMinutes(1)),
                        () -> runs.add("sweep " + clock.instant()));
                    wiring.everyAsync(
                        "Sessions.count",
                        Schedule.every(Duration.ofMinutes(15)),
                        () -> counted(clock));
                    return Map.of("/now", () -> clock.instant() + " " + instants.instant());
                  }))
          .clock(TestClock.at(NOON));

  @RegisterExtension
  static final TestService other =
      TestService.of(
          new ByHand(
              "watch-service",
              wiring -> {
                Clock clock = wiring.shared(Clock.class);
                return Map.of("/now", () -> clock.instant() + "");
              }));

  @RegisterExtension
  static final TestService caller =
      TestService.of(
              new ByHand(
                  "caller-service",
                  wiring -> {
                    ServiceClient gone = wiring.client("gone-service");
                    return Map.of("/call", () -> outcome(gone));
                  }))
          .set("GONE_SERVICE_URL", "http://127.0.0.1:" + freePort())
          .set("CLIENT_RETRIES", "0")
          .set("CLIENT_BREAKER_CALLS", "2")
          .set("CLIENT_BREAKER_PAUSE", "10min")
          .clock(TestClock.at(NOON));

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outcome(ServiceClient client) {
    try {
      return client.get("/").data(Codecs.STRING);
    } catch (ServiceException e) {
      return e.getMessage().contains("for a while") ? "refused" : "tried";
    }
  }

  private static String call() {
    return caller.http().get("/call").json("/data").stringValue();
  }

  private static CompletionStage<?> counted(Clock clock) {
    return CompletableFuture.runAsync(() -> runs.add("count " + clock.instant()));
  }

  @Test
  @Order(1)
  void objectsOfTheServiceReadIt() {
    assertThat(service.http().get("/now").json("/data").stringValue())
        .isEqualTo("2026-02-03T12:00:00Z 2026-02-03T12:00:00Z");
    assertThat(service.clock().withZone(ZoneId.of("Asia/Tokyo")).instant()).isEqualTo(NOON);
  }

  @Test
  @Order(2)
  void whatIsRepeatedIsDueByItAndDoneWhenItHasMovedOn() {
    assertThat(runs).isEmpty();

    service.clock().advance(Duration.ZERO);
    assertThat(runs).containsExactly("count 2026-02-03T12:00:00Z");

    service.clock().advance(Duration.ofMinutes(30));
    assertThat(runs)
        .containsExactly(
            "count 2026-02-03T12:00:00Z",
            "sweep 2026-02-03T12:01:00Z",
            "sweep 2026-02-03T12:11:00Z",
            "count 2026-02-03T12:15:00Z",
            "sweep 2026-02-03T12:21:00Z",
            "count 2026-02-03T12:30:00Z");
    assertThat(service.clock().instant()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
  }

  @Test
  void aBreakerTriesAgainWhenItHasMovedOn() {
    assertThat(List.of(call(), call(), call())).containsExactly("tried", "tried", "refused");

    caller.clock().advance(Duration.ofMinutes(9));
    assertThat(call()).isEqualTo("refused");

    caller.clock().advance(Duration.ofMinutes(1));
    assertThat(call()).isEqualTo("tried");
  }

  @Test
  void withoutOneTheSystemsClockIsRead() {
    Instant before = Instant.now();
    Instant read = Instant.parse(other.http().get("/now").json("/data").stringValue());

    assertThat(read).isBetween(before, Instant.now());
    assertThatThrownBy(other::clock)
        .hasMessage(
            "watch-service goes by the system's clock. Give it one by clock(TestClock.at(...)).");
  }

  @Test
  void whatComesDueAndDoesNotEndIsTold() {
    TestClock clock = TestClock.at(NOON, Duration.ofMillis(5));
    clock.after(Duration.ofMinutes(1), () -> clock.begun(new CompletableFuture<>()));

    assertThatThrownBy(() -> clock.advance(Duration.ofMinutes(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "What came due by the clock of the test is not done after 0.005s. Let it end, or do not"
                + " wait in it for what comes after it.");
  }

  @Test
  void itDoesNotGoBack() {
    TestClock clock = TestClock.at(NOON);
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .hasMessage("A clock of a test does not go back by PT-1S.");
  }
}
