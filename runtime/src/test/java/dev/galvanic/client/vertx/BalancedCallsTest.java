package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.discovery.balance.Backoff;
import dev.galvanic.client.discovery.balance.Balancer;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.LeavingOut;
import dev.galvanic.json.Codecs;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What calls tell of the instances that they are balanced over. */
@Timeout(30)
class BalancedCallsTest {
  private static final Map<String, String> ONCE = Map.of("CLIENT_RETRIES", "0");
  private static final String SEVEN = ScriptedServer.json(200, "{\"code\":0,\"data\":7}");

  @Test
  void anInstanceIsBackWhenTheStreamThatTriesItHasBegun() throws Exception {
    AtomicInteger count = new AtomicInteger();
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (ScriptedServer server =
        ScriptedServer.writing(
            (head, out) -> {
              if (count.incrementAndGet() > 1) {
                Chunks.begin(out).send("{\"code\":0,\"data\":[1,");
                await(mayEnd);
              }
              return false;
            })) {
      Balancer balancer = after(1, server);
      try (Caller caller = new Caller(balancer, ONCE, CallWatch.NONE)) {
        assertThatThrownBy(() -> caller.number(Caller.get()))
            .isInstanceOf(ServiceUnavailableException.class);
        assertThat(balancer.leftOut()).isEqualTo(1);

        try (Stream<Integer> numbers =
            caller.client().stream(Caller.get(), ElementReader.array(Codecs.INT))) {
          assertThat(numbers.iterator().next()).isEqualTo(1);
          assertThat(balancer.leftOut()).isZero();
        }
        mayEnd.countDown();
      }
    }
  }

  @Test
  void oneThatAskedForAPauseIsLeftAloneByTheNextCallsToo() throws Exception {
    String busy =
        ScriptedServer.json(503, "{\"code\":50301,\"message\":\"busy\"}")
            .replace("\r\n\r\n", "\r\nRetry-After: 60\r\n\r\n");
    try (ScriptedServer first = new ScriptedServer(head -> busy);
        ScriptedServer second = new ScriptedServer(head -> SEVEN);
        Caller caller = new Caller(after(1_000, first, second), Map.of(), CallWatch.NONE)) {
      for (int i = 0; i < 20; i++) {
        assertThat(caller.number(Caller.get())).isEqualTo(7);
      }
      assertThat(first.requests()).hasSize(1);
    }
  }

  /** Leaves out one that failed so often in a row, for a moment. */
  private static Balancer after(int failures, ScriptedServer... servers) {
    Backoff times = new Backoff(Duration.ofMillis(1), Duration.ofMinutes(9), bound -> 0);
    Balancer balancer =
        new Balancer(
            "region-service", new LeavingOut(failures, times), System::nanoTime, bound -> 0);
    balancer.replace(Stream.of(servers).map(server -> Found.at(server.uri())).toList());
    return balancer;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
