package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.client.Outcome;
import dev.galvanic.config.ClientConfig;
import dev.galvanic.config.Config;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.migrate.LogWatch;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A body of which nothing ever comes. */
@Timeout(20)
class IncomingTest {
  private static final ClientConfig CONFIG =
      Config.of("user-service", Map.of("REGION_SERVICE_URL", "http://127.0.0.1:1"))
          .client("region-service");

  private final EventLoops loops = EventLoops.open(1);
  private final Loop loop = loops.loops().get(0);
  private final List<Outcome> told = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() throws InterruptedException {
    loops.close(Duration.ofSeconds(5));
  }

  private final AtomicInteger closed = new AtomicInteger();

  private Incoming incoming(Duration leak) {
    HttpClientResponse silent =
        (HttpClientResponse)
            Proxy.newProxyInstance(
                IncomingTest.class.getClassLoader(),
                new Class<?>[] {HttpClientResponse.class},
                (self, method, arguments) -> method.getReturnType().isInstance(self) ? self : null);
    return CompletableFuture.supplyAsync(
            () ->
                new Incoming(
                    loop, silent, closed::incrementAndGet, CONFIG, Caller.get(), told::add, leak),
            loop)
        .join();
  }

  @Test
  void whoeverWaitsForAPieceOfWhatIsGivenUpIsTold() {
    Incoming incoming = incoming(Duration.ofMinutes(1));
    CompletableFuture<byte[]> waiting = incoming.next();
    incoming.cancel();
    CompletableFuture<byte[]> late = incoming.next();

    assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> late.get(10, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    assertThat(told).containsExactly(Outcome.GOOD);
  }

  /** An interrupt takes a thread from its waiting before it can say that it waits no more. */
  @Test
  void aReplyThatComesInTheMomentOfAnInterruptIsGivenUp() {
    Received received =
        new Received(Caller.get(), CONFIG, 200, null, new byte[0], incoming(Duration.ofMinutes(1)));
    CompletableFuture<Received> reply =
        new CompletableFuture<>() {
          @Override
          public Received get() throws InterruptedException {
            complete(received);
            throw new InterruptedException();
          }
        };

    assertThatThrownBy(() -> Received.await("Regions.get", reply))
        .isInstanceOf(GatewayTimeoutException.class)
        .hasMessage("Regions.get was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    CompletableFuture.runAsync(() -> {}, loop).join();
    assertThat(closed).as("connections closed").hasValue(1);
    assertThat(told).containsExactly(Outcome.GOOD);
  }

  @Test
  void theLogHasALineForOneThatNobodyReadsOn() {
    try (LogWatch log = new LogWatch(VertxServiceClient.class.getName())) {
      incoming(Duration.ofMillis(10));
      while (log.lines().stream().noneMatch(line -> line.contains("nobody has read on"))) {
        Thread.onSpinWait();
      }

      assertThat(log.lines())
          .contains(
              "WARN Regions.get: nobody has read on in the reply of region-service for 0 s, which"
                  + " holds a connection. Close the stream, in a try-with-resources statement for"
                  + " example, or cancel the subscription.");
    }
  }
}
