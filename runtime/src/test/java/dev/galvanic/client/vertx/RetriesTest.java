package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallPolicy;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Instances;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.RequestContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RetriesTest {
  private static final String SEVEN = ScriptedServer.json(200, "{\"code\":0,\"data\":7}");
  private static final Map<String, String> FAST = Map.of("CLIENT_RETRY_PAUSE", "1ms");
  private static final Pattern TIME = Pattern.compile("(?im)^x-request-timeout-ms: (\\d+)$");

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void aReadIsSentAgainToAnotherInstance(int status) throws Exception {
    try (ScriptedServer ill = answering(ScriptedServer.json(status, "{}"));
        ScriptedServer well = answering(SEVEN)) {
      Caller.InTurn both = new Caller.InTurn(ill.uri(), well.uri());
      try (Caller caller = new Caller(both, FAST, CallWatch.NONE)) {
        assertThat(caller.number(Caller.get())).isEqualTo(7);
      }
      assertThat(both.told()).containsExactly("0 BAD", "1 GOOD");
    }
  }

  @Test
  void anInstanceThatCannotBeReachedIsLeftForAnother() throws Exception {
    try (ScriptedServer well = answering(SEVEN)) {
      Caller.InTurn both = new Caller.InTurn(nobody(), well.uri());
      try (Caller caller = new Caller(both, FAST, CallWatch.NONE)) {
        assertThat(caller.number(Caller.get())).isEqualTo(7);
      }
      assertThat(both.told()).containsExactly("0 BAD", "1 GOOD");
    }
  }

  @Test
  void theLastReplyIsToldWhenAllHaveFailed() throws Exception {
    String busy = ScriptedServer.json(503, "{\"code\":50301,\"message\":\"busy\"}");
    try (ScriptedServer server = answering(busy);
        Caller caller = new Caller(server.uri(), FAST)) {
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .isInstanceOf(ServiceUnavailableException.class)
          .hasMessage("busy");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void anErrorThatIsTheCallersIsNoReasonToAskAgain() throws Exception {
    try (ScriptedServer server = answering(ScriptedServer.json(500, "{}"));
        Caller caller = new Caller(server.uri(), FAST)) {
      assertThatThrownBy(() -> caller.number(Caller.get())).hasMessageContaining("");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aPostIsNotSentTwiceUnlessThatIsDeclared() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ScriptedServer server =
            new ScriptedServer(
                head -> count.incrementAndGet() % 2 == 1 ? ScriptedServer.json(503, "{}") : SEVEN);
        Caller caller = new Caller(server.uri(), FAST)) {
      assertThatThrownBy(() -> caller.number(Caller.post()))
          .isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.requests()).hasSize(1);
      count.set(0);

      ClientRequest declared = Caller.post().policy(CallPolicy.CONFIGURED.asRepeatable());
      assertThat(caller.number(declared)).isEqualTo(7);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void aPostThatWasNeverSentGoesToAnotherInstance() throws Exception {
    try (ScriptedServer well = answering(SEVEN);
        Caller caller = new Caller(new Caller.InTurn(nobody(), well.uri()), FAST, CallWatch.NONE)) {
      assertThat(caller.number(Caller.post())).isEqualTo(7);
      assertThat(well.requests()).hasSize(1);
    }
  }

  @Test
  void aMethodsOwnNumberIsStrongerThanTheConfiguredOne() throws Exception {
    try (ScriptedServer server = answering(ScriptedServer.json(503, "{}"));
        Caller caller = new Caller(server.uri(), FAST)) {
      ClientRequest once = Caller.get().policy(CallPolicy.CONFIGURED.retries(0));
      assertThatThrownBy(() -> caller.number(once)).isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aServicesOwnSettingIsStrongerThanThatOfAll() throws Exception {
    Map<String, String> settings =
        Map.of("CLIENT_RETRY_PAUSE", "1ms", "CLIENT_RETRIES", "5", "REGION_SERVICE_RETRIES", "1");
    try (ScriptedServer server = answering(ScriptedServer.json(503, "{}"));
        Caller caller = new Caller(server.uri(), settings)) {
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void noRetryIsBegunThatTheDeadlineWouldCutOff() throws Exception {
    Map<String, String> settings = Map.of("CLIENT_RETRY_PAUSE", "10min", "CLIENT_TIMEOUT", "1s");
    try (ScriptedServer server = answering(ScriptedServer.json(503, "{}"));
        Caller caller = new Caller(server.uri(), settings)) {
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static String busyFor(String time) {
    return ScriptedServer.json(503, "{\"code\":50301,\"message\":\"busy\"}")
        .replace("\r\n\r\n", "\r\nRetry-After: " + time + "\r\n\r\n");
  }

  @Test
  void whoeverAsksForAPauseIsNotAskedAgainBeforeItIsOver() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ScriptedServer server =
            new ScriptedServer(head -> count.incrementAndGet() == 1 ? busyFor("1") : SEVEN);
        Caller caller = new Caller(server.uri(), FAST)) {
      long begun = System.nanoTime();
      assertThat(caller.number(Caller.get())).isEqualTo(7);
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void nobodyWaitsForAPauseThatTheDeadlineWouldCutOff() throws Exception {
    try (ScriptedServer server = answering(busyFor("60"));
        Caller caller = new Caller(server.uri(), FAST)) {
      long begun = System.nanoTime();
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .isInstanceOf(ServiceUnavailableException.class)
          .hasMessage("busy");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void anotherInstanceIsAskedWithoutThePauseOfTheFirst() throws Exception {
    try (ScriptedServer busy = answering(busyFor("60"));
        ScriptedServer well = answering(SEVEN);
        Caller caller =
            new Caller(new Caller.InTurn(busy.uri(), well.uri()), FAST, CallWatch.NONE)) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
      assertThat(busy.requests()).hasSize(1);
    }
  }

  @Test
  void aPauseIsSecondsOrADate() {
    Instant now = Instant.parse("2026-11-26T03:00:00Z");

    assertThat(RetryAfter.nanos("2", now)).isEqualTo(TimeUnit.SECONDS.toNanos(2));
    assertThat(RetryAfter.nanos("Thu, 26 Nov 2026 03:00:05 GMT", now))
        .isEqualTo(TimeUnit.SECONDS.toNanos(5));
    for (String none : new String[] {"", "-1", "1.5", "soon", "Thu, 26 Nov 2026 02:00:00 GMT"}) {
      assertThat(RetryAfter.nanos(none, now)).as(none).isZero();
    }
    assertThat(RetryAfter.nanos(null, now)).isZero();
  }

  @Test
  void theTimeThatIsLeftGoesAlong() throws Exception {
    try (ScriptedServer server = answering(SEVEN);
        Caller caller = new Caller(server.uri(), FAST)) {
      caller.number(Caller.get());
      RequestContext.replace(
          new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(3)));
      caller.number(Caller.get());
      RequestContext.replace(null);
      caller.number(Caller.get().policy(CallPolicy.CONFIGURED.within(Duration.ofMillis(1500))));

      assertThat(time(server.requests().get(0))).isBetween(5_000L, 10_000L);
      assertThat(time(server.requests().get(1))).isBetween(500L, 3_000L);
      assertThat(time(server.requests().get(2))).isBetween(100L, 1_500L);
    } finally {
      RequestContext.replace(null);
    }
  }

  @Test
  void aServiceThatFailsIsLeftAloneForAWhile() throws Exception {
    Map<String, String> settings =
        Map.of("CLIENT_RETRIES", "0", "CLIENT_BREAKER_CALLS", "5", "CLIENT_BREAKER_PAUSE", "10min");
    try (ScriptedServer server = answering(ScriptedServer.json(500, "{}"));
        Caller caller = new Caller(server.uri(), settings)) {
      for (int i = 0; i < 8; i++) {
        assertThatThrownBy(() -> caller.number(Caller.get())).isInstanceOf(RuntimeException.class);
      }
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .isInstanceOf(ServiceUnavailableException.class)
          .hasMessageContaining("region-service is not called for a while");
      assertThat(server.requests()).hasSize(5);
    }
  }

  @Test
  void callersInAHurryDoNotMakeAServiceLookUnwell() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    AtomicInteger count = new AtomicInteger();
    Map<String, String> settings = Map.of("CLIENT_BREAKER_CALLS", "3", "CLIENT_TIMEOUT", "10s");
    try (ScriptedServer server =
        new ScriptedServer(head -> count.incrementAndGet() > 5 ? SEVEN : await(over))) {
      Caller.InTurn one = new Caller.InTurn(server.uri());
      try (Caller caller = new Caller(one, settings, CallWatch.NONE)) {
        for (int i = 0; i < 5; i++) {
          RequestContext.replace(
              new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20)));
          assertThatThrownBy(() -> caller.number(Caller.get()))
              .isInstanceOf(GatewayTimeoutException.class);
          RequestContext.replace(null);
        }
        assertThat(one.told()).containsOnly("0 NEITHER");
      }
    } finally {
      RequestContext.replace(null);
      over.countDown();
    }
  }

  @Test
  void aCallThatIsGivenUpSaysNothingOfTheInstance() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    try (ScriptedServer server =
        new ScriptedServer(
            head -> {
              begun.countDown();
              return await(over);
            })) {
      Caller.InTurn one = new Caller.InTurn(server.uri());
      try (Caller caller = new Caller(one, FAST, CallWatch.NONE)) {
        CompletableFuture<?> call = begin(caller);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        call.cancel(true);
      }
      // Told on the loop, which has ended with its caller.
      assertThat(one.told()).containsExactly("0 NEITHER");
    } finally {
      over.countDown();
    }
  }

  @Test
  void withoutRetriesAStaleConnectionEndsTheCallAndIsNobodysFault() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ScriptedServer server =
        new ScriptedServer(head -> count.incrementAndGet() == 2 ? "" : SEVEN)) {
      Caller.InTurn one = new Caller.InTurn(server.uri());
      try (Caller caller = new Caller(one, FAST, CallWatch.NONE)) {
        caller.number(Caller.get());
        ClientRequest once = Caller.get().policy(CallPolicy.CONFIGURED.retries(0));
        assertThatThrownBy(() -> caller.number(once))
            .isInstanceOf(ServiceUnavailableException.class);
        assertThat(server.requests()).hasSize(2);
      }
      assertThat(one.told()).containsExactly("0 GOOD", "0 NEITHER");
    }
  }

  /** It is let through once, so the next one finds out what it did not. */
  @Test
  void aTrialThatMeetsAStaleConnectionIsNotSentAgain() throws Exception {
    Map<String, String> settings =
        Map.of("CLIENT_BREAKER_CALLS", "1", "CLIENT_BREAKER_PAUSE", "300ms");
    AtomicInteger count = new AtomicInteger();
    try (ScriptedServer server =
            new ScriptedServer(
                head ->
                    switch (count.incrementAndGet()) {
                      case 1 -> ScriptedServer.json(500, "{}");
                      case 2 -> "";
                      default -> SEVEN;
                    });
        Caller caller = new Caller(server.uri(), settings)) {
      assertThatThrownBy(() -> caller.number(Caller.get())).isInstanceOf(RuntimeException.class);
      while (server.requests().size() < 2) {
        assertThatThrownBy(() -> caller.number(Caller.get()))
            .isInstanceOf(ServiceUnavailableException.class);
      }
      assertThat(server.requests()).hasSize(2);

      assertThat(caller.number(Caller.get())).as("at once").isEqualTo(7);
    }
  }

  @Test
  void callsBeyondTheBulkheadAreRefusedAtOnce() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (ScriptedServer server =
            new ScriptedServer(
                head -> {
                  await(over);
                  return SEVEN;
                });
        Caller caller = new Caller(server.uri(), Map.of("REGION_SERVICE_BULKHEAD", "2"))) {
      CompletableFuture<?> one = begin(caller);
      CompletableFuture<?> two = begin(caller);
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .isInstanceOf(ServiceUnavailableException.class)
          .hasMessage("region-service has too many calls under way");
      over.countDown();
      CompletableFuture.allOf(one, two).get(10, TimeUnit.SECONDS);

      assertThat(caller.number(Caller.get())).isEqualTo(7);
    } finally {
      over.countDown();
    }
  }

  @Test
  void withoutAnyInstanceTheCallFailsAtOnce() throws Exception {
    Instances none =
        new Instances() {
          @Override
          public Chosen choose(List<URI> tried) {
            throw new ServiceUnavailableException("region-service has no healthy instance");
          }

          @Override
          public void close() {}
        };
    try (Caller caller = new Caller(none, FAST, CallWatch.NONE)) {
      assertThatThrownBy(() -> caller.number(Caller.get()))
          .hasMessage("region-service has no healthy instance");
    }
  }

  @Test
  void whoWatchesIsToldOfEachTimeItIsSent() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    CallWatch watch =
        (service, request, parent) ->
            new CallWatch.Running() {
              @Override
              public void sent(URI address, int resends) {
                told.add(address.getPort() + " " + resends);
              }

              @Override
              public void end(int status, Throwable failure) {
                told.add("end " + status);
              }
            };
    try (ScriptedServer ill = answering(ScriptedServer.json(503, "{}"));
        ScriptedServer well = answering(SEVEN);
        Caller caller = new Caller(new Caller.InTurn(ill.uri(), well.uri()), FAST, watch)) {
      caller.number(Caller.get());

      assertThat(told)
          .containsExactly(ill.uri().getPort() + " 0", well.uri().getPort() + " 1", "end 200");
    }
  }

  private static CompletableFuture<?> begin(Caller caller) {
    return caller.client().callAsync(Caller.get(), ReplyReader.none()).toCompletableFuture();
  }

  private static long time(String head) {
    Matcher matcher = TIME.matcher(head);
    assertThat(matcher.find()).as(head).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  private static ScriptedServer answering(String answer) throws IOException {
    return new ScriptedServer(head -> answer);
  }

  private static URI nobody() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + taken.getLocalPort());
    }
  }

  private static String await(CountDownLatch over) {
    try {
      over.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "";
  }
}
