package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.background.AwaitedTask;
import dev.galvanic.background.Background;
import dev.galvanic.config.Config;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.trace.FakeZipkin;
import dev.galvanic.trace.TaskWatch;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/** Start and stop tasks that return a stage are waited for until it is complete. */
@Timeout(30)
class ListenersTest {
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<Void> stage = new CompletableFuture<>();
  private final CountDownLatch begun = new CountDownLatch(1);

  private TinyModule module(TinyModule.Assembly more) {
    return new TinyModule("tiny-service", events, more);
  }

  private static Config config(Map<String, String> more) {
    Map<String, String> values = new HashMap<>();
    values.put("SERVER_HOST", "127.0.0.1");
    values.put("SERVER_PORT", "0");
    values.putAll(more);
    return Config.of("tiny-service", values);
  }

  private CompletableFuture<Void> begin() {
    begun.countDown();
    return stage.thenRun(() -> events.add("stage"));
  }

  private static int status(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void aServiceIsNotReadyBeforeAStageOfItsStartIsComplete() throws Exception {
    TinyModule module =
        module(
            wiring -> {
              wiring.onStartAsync("Tiny.load", this::begin);
              wiring.onStart("Tiny.after", () -> events.add("after"));
            });
    int port = freePort();
    CompletableFuture<RunningService> start =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Galvanic.start(module, config(Map.of("SERVER_PORT", "" + port)));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(status(port, "/health/ready")).isEqualTo(503);
    assertThat(status(port, "/hello")).isEqualTo(503);
    assertThat(start).isNotDone();

    stage.complete(null);
    try (RunningService service = start.get(10, TimeUnit.SECONDS)) {
      assertThat(status(service.port(), "/health/ready")).isEqualTo(200);
      assertThat(events).containsExactly("started", "stage", "after");
    }
  }

  @Test
  void aStageThatFailsFailsTheStart() {
    stage.completeExceptionally(new IllegalStateException("cold"));
    TinyModule module = module(wiring -> wiring.onStartAsync("Tiny.load", this::begin));

    assertThatThrownBy(() -> Galvanic.start(module, config(Map.of())))
        .isInstanceOf(StartException.class)
        .hasMessage("tiny-service: Tiny.load failed at start")
        .cause()
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("cold");
    assertThat(events).containsExactly("started", "stopped", "closed second", "closed first");
  }

  @Test
  void aStageThatIsNeverCompleteFailsTheStartToo() {
    TinyModule module = module(wiring -> wiring.onStartAsync("Tiny.load", () -> stage));

    assertThatThrownBy(() -> Galvanic.start(module, config(Map.of("TIMEOUT_HANDLER", "50ms"))))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "tiny-service: the stage of Tiny.load was not complete after 50 ms and is cancelled."
                + " See that it ends, raise TIMEOUT_HANDLER, or let the method return void and"
                + " block, for which there is no limit.")
        .hasNoCause();
    assertThat(stage).isCancelled();
    assertThat(events).containsExactly("started", "stopped", "closed second", "closed first");
  }

  @Test
  void aStopWaitsForAStageWithinTheGraceBeforeAnythingElseIsStoppedOrClosed() throws Exception {
    AtomicReference<Duration> time = new AtomicReference<>();
    TinyModule module =
        module(
            wiring ->
                wiring.onStopAsync(
                    "Tiny.save",
                    () -> {
                      time.set(RequestContext.current().orElseThrow().remaining());
                      return begin();
                    }));
    RunningService service = Galvanic.start(module, config(Map.of("SHUTDOWN_GRACE", "15s")));
    CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(service::stop);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(events).containsExactly("started");
    assertThat(stopped).isNotDone();

    stage.complete(null);
    assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(events)
        .containsExactly("started", "stage", "stopped", "closed second", "closed first");
    assertThat(time.get()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(15));
  }

  @Test
  void aStageOfAStopThatIsNeverCompleteKeepsNothingElseFromItsEnd() {
    Closing stopping = new Closing("tiny-service");
    stopping.add("Tiny.stop", () -> events.add("stopped"));
    stopping.add(
        "Tiny.save",
        new AwaitedTask(
            new Background(FreeThreads.NONE, TaskWatch.NONE),
            Runnable::run,
            "Tiny.save",
            () -> stage,
            () -> Duration.ofMillis(10)));

    assertThat(stopping.run()).isFalse();
    assertThat(stage).isCancelled();
    assertThat(events).containsExactly("stopped");
  }

  @Test
  void eachIsATraceOfItsOwnThatEndsWithItsStage() throws Exception {
    AtomicReference<Boolean> onLoop = new AtomicReference<>();
    AtomicReference<String> inside = new AtomicReference<>();
    TinyModule module =
        module(
            wiring -> {
              wiring.onStartAsync(
                  "Tiny.load",
                  () -> {
                    onLoop.set(EventLoops.onEventLoop());
                    inside.set(RequestContext.currentTrace().spanId());
                    return new CompletableFuture<Void>()
                        .completeOnTimeout(null, 30, TimeUnit.MILLISECONDS);
                  });
              wiring.onStopAsync(
                  "Tiny.save",
                  () -> CompletableFuture.failedStage(new IllegalStateException("bob")));
            });
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      RunningService service =
          Galvanic.start(module, config(Map.of("ZIPKIN_SERVER", zipkin.address())));
      assertThat(service.stop()).isFalse();

      Span load = zipkin.await("Tiny.load");
      assertThat(load.parentId()).isNull();
      assertThat(load.durationAsLong()).isGreaterThanOrEqualTo(25_000);
      assertThat(inside).hasValue(load.id());
      assertThat(zipkin.await("Tiny.save").tags())
          .containsEntry("error.type", "java.lang.IllegalStateException");
    }
    assertThat(onLoop).hasValue(true);
  }
}
