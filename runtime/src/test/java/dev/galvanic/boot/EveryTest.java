package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.background.Schedule;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigException;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.trace.FakeZipkin;
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

/** Repeated tasks in the life of a service. */
@Timeout(30)
class EveryTest {
  private static final Schedule OFTEN =
      Schedule.every(Duration.ofMillis(5)).spread(Duration.ofMillis(1));
  private static final Schedule SELDOM = Schedule.every(Duration.ofHours(24)).spread(Duration.ZERO);

  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch ran = new CountDownLatch(3);

  private TinyModule module(TinyModule.Assembly more) {
    return new TinyModule("tiny-service", events, more);
  }

  private static Config config(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("SERVER_HOST", "127.0.0.1");
    settings.put("SERVER_PORT", "0");
    return Config.of("tiny-service", settings);
  }

  private static String get(RunningService service, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(service.uri() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private void run() {
    events.add("ran");
    ran.countDown();
  }

  @Test
  void itRunsFromTheEndOfTheStartToTheStop() throws Exception {
    RunningService service =
        Galvanic.start(module(w -> w.every("Carts.sweep", OFTEN, this::run)), config(Map.of()));
    assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(service.stop()).isTrue();

    List<String> all = List.copyOf(events);
    assertThat(all).startsWith("started", "ran");
    assertThat(all).endsWith("ran", "stopped", "closed second", "closed first");
  }

  @Test
  void aSettingIsStrongerThanItsPeriod() throws Exception {
    CountDownLatch often = new CountDownLatch(3);
    TinyModule module =
        module(
            wiring -> {
              wiring.every("Tiny.Carts.sweepOld", SELDOM, often::countDown);
              wiring.every("Carts.never", OFTEN, this::run);
            });
    Map<String, String> settings =
        Map.of("TINY_CARTS_SWEEP_OLD_EVERY", "2ms", "TINY_SERVICE_CARTS_NEVER_EVERY", "off");
    try (RunningService service = Galvanic.start(module, config(settings))) {
      assertThat(service.port()).isPositive();
      assertThat(often.await(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(events).doesNotContain("ran");
  }

  @Test
  void anInstanceCanBeToldToRunNone() throws Exception {
    TinyModule module = module(wiring -> wiring.every("Carts.sweep", OFTEN, this::run));
    Config none = config(Map.of("BACKGROUND_TASKS", "false", "CARTS_SWEEP_EVERY", "1ms"));
    try (RunningService service = Galvanic.start(module, none)) {
      assertThat(get(service, "/hello")).contains("hello");
    }
    assertThat(events).doesNotContain("ran");
  }

  @Test
  void aWrongSettingEndsTheStart() {
    TinyModule module = module(wiring -> wiring.every("Carts.sweep", OFTEN, this::run));
    assertThatThrownBy(
            () -> Galvanic.start(module, config(Map.of("CARTS_SWEEP_EVERY", "sometimes"))))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "tiny-service: CARTS_SWEEP_EVERY is \"sometimes\" in the program. It must"
                            + " be a time from 1ms to 8760h, such as 500ms or 10s, or off."));
  }

  @Test
  void theStopWaitsForARunWithinTheGrace() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TinyModule module =
        module(
            wiring ->
                wiring.every(
                    "Carts.sweep",
                    SELDOM,
                    () -> {
                      running.countDown();
                      go.await();
                      events.add("ran");
                    }));
    RunningService service = Galvanic.start(module, config(Map.of()));
    assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(service::stop);
    assertThat(stopped).isNotDone();
    go.countDown();

    assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(events)
        .containsExactly("started", "ran", "stopped", "closed second", "closed first");
  }

  @Test
  void beyondTheGraceARunIsInterruptedBeforeAnythingIsClosed() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    TinyModule module =
        module(
            wiring ->
                wiring.every(
                    "Carts.sweep",
                    SELDOM,
                    () -> {
                      running.countDown();
                      try {
                        new CountDownLatch(1).await();
                      } catch (InterruptedException e) {
                        events.add("cut");
                      }
                    }));
    RunningService service = Galvanic.start(module, config(Map.of("SHUTDOWN_GRACE", "50ms")));
    assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(service.stop()).isFalse();
    assertThat(events)
        .containsExactly("started", "cut", "stopped", "closed second", "closed first");
  }

  @Test
  void eachRunIsATraceOfItsOwnAndIsTimed() throws Exception {
    AtomicReference<Boolean> onLoop = new AtomicReference<>();
    TinyModule module =
        module(
            wiring ->
                wiring.everyAsync(
                    "Carts.refresh",
                    SELDOM,
                    () -> {
                      onLoop.set(EventLoops.onEventLoop());
                      return CompletableFuture.failedStage(new IllegalStateException("bob"));
                    }));
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      String metrics;
      try (RunningService service =
          Galvanic.start(module, config(Map.of("ZIPKIN_SERVER", zipkin.address())))) {
        Span span = zipkin.await("Carts.refresh");
        assertThat(span.parentId()).isNull();
        assertThat(span.tags()).containsEntry("error.type", "java.lang.IllegalStateException");
        metrics = get(service, "/metrics");
      }
      assertThat(onLoop).hasValue(true);
      assertThat(metrics)
          .contains(
              "task_duration_seconds_count{error_type=\"java.lang.IllegalStateException\","
                  + "task=\"Carts.refresh\"} 1");
    }
  }
}
