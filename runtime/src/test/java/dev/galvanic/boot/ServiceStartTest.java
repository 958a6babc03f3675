package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.Galvanic;
import dev.galvanic.Key;
import dev.galvanic.RunningService;
import dev.galvanic.RunningServices;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ServiceStartTest {
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private final TinyModule module = module(wiring -> {});

  @Test
  void aServiceAnswersWhenItIsStarted() throws Exception {
    try (RunningService service = Galvanic.start(module, config(Map.of()))) {
      assertThat(service.port()).isPositive();
      assertThat(service.uri()).isEqualTo(URI.create("http://127.0.0.1:" + service.port()));
      assertThat(get(service, "/hello")).isEqualTo("200 {\"code\":0,\"data\":\"hello\"}");
      assertThat(get(service, "/none")).isEqualTo("404 {\"code\":404,\"message\":\"Not Found\"}");
      assertThat(events).containsExactly("started");
    }
  }

  @Test
  void whatWasMadeIsClosedInTheReverseOrderAfterTheStopTasks() throws Exception {
    RunningService service = Galvanic.start(module, config(Map.of()));

    assertThat(service.stop()).isTrue();
    assertThat(service.stop()).isTrue();
    assertThat(events).containsExactly("started", "stopped", "closed second", "closed first");
    assertThatThrownBy(() -> get(service, "/hello")).isInstanceOf(IOException.class);
  }

  @Test
  void anObjectCanBeReplacedByItsKey() throws Exception {
    Overrides overrides =
        Overrides.none()
            .with(TinyModule.GREETING, () -> "replaced")
            .with(Key.of(TinyModule.Part.class, "first"), new TinyModule.Part("stand-in", events));
    try (RunningService service = Galvanic.start(module, config(Map.of()), overrides)) {
      assertThat(get(service, "/hello")).contains("replaced");
    }
    assertThat(events).contains("closed second").doesNotContain("closed stand-in");
  }

  @Test
  void aReplacementOfNothingIsRefused() {
    Overrides overrides = Overrides.none().with(Key.of(String.class, "greting"), "x");

    assertThatThrownBy(() -> Galvanic.start(module, config(Map.of()), overrides))
        .hasMessageContaining("Nothing in tiny-service is known by")
        .hasMessageContaining("java.lang.String named \"greting\"")
        .hasMessageContaining("java.util.function.Supplier<java.lang.String> named \"greeting\"");
    assertThat(events).contains("closed second", "closed first");
  }

  @Test
  void allClientsWithoutAnAddressAreToldAtOnce() {
    TinyModule calling =
        module(
            wiring -> {
              wiring.client("region-service");
              wiring.client("role-service");
              throw new IllegalStateException("because of that");
            });
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class, () -> Galvanic.start(calling, config(Map.of())));

    assertThat(failure.problems())
        .hasSize(2)
        .anyMatch(line -> line.contains("REGION_SERVICE_URL is missing"))
        .anyMatch(line -> line.contains("ROLE_SERVICE_URL is missing"));
    assertThat(failure.getSuppressed()).singleElement().asString().contains("because of that");
  }

  @Test
  void aDatabaseThatIsNotConfiguredIsToldByItsKey() {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class,
            () -> Galvanic.start(module(wiring -> wiring.database()), config(Map.of())));

    assertThat(failure.problems()).anyMatch(line -> line.contains("DATABASE_URL is missing"));
  }

  @Test
  void aServiceGetsOneClientOfAnother() throws Exception {
    List<ServiceClient> clients = new ArrayList<>();
    TinyModule calling =
        module(
            wiring -> {
              clients.add(wiring.client("region-service"));
              clients.add(wiring.client("region-service"));
            });
    try (RunningService service =
        Galvanic.start(calling, config(Map.of("REGION_SERVICE_URL", "http://127.0.0.1:1")))) {
      assertThat(service.port()).isPositive();
      assertThat(clients.get(0)).isSameAs(clients.get(1));
    }
  }

  @Test
  void aTakenPortIsToldInOneLineAndEverythingIsClosedAgain() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertThatThrownBy(() -> Galvanic.start(module, config(Map.of("SERVER_PORT", port))))
          .isInstanceOf(StartException.class)
          .hasMessage(
              "tiny-service cannot listen on 127.0.0.1:"
                  + port
                  + ". Stop what else listens there, or set SERVER_HOST and SERVER_PORT.");
    }
    assertThat(events).isEmpty();
  }

  @Test
  void aStartTaskThatFailsIsNamed() {
    TinyModule failing =
        module(
            wiring ->
                wiring.onStart(
                    "Tiny.warmUp",
                    () -> {
                      throw new IllegalStateException("cold");
                    }));

    assertThatThrownBy(() -> Galvanic.start(failing, config(Map.of())))
        .isInstanceOf(StartException.class)
        .hasMessage("tiny-service: Tiny.warmUp failed at start")
        .hasRootCauseMessage("cold");
    assertThat(events).contains("stopped", "closed second", "closed first");
  }

  @Test
  void untilItIsCompleteAServiceAnswersThatItIsStarting() throws Exception {
    CountDownLatch assembling = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    int port = freePort();
    TinyModule slow =
        module(
            wiring -> {
              assembling.countDown();
              mayGoOn.await();
            });
    CompletableFuture<RunningService> start =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Galvanic.start(slow, config(Map.of("SERVER_PORT", String.valueOf(port))));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(assembling.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(get(port, "/hello"))
        .isEqualTo("503 {\"code\":503,\"message\":\"The service is starting\"}");
    assertThat(get(port, "/health/live")).startsWith("200");
    assertThat(get(port, "/health/ready")).startsWith("503");
    mayGoOn.countDown();
    try (RunningService service = start.get(10, TimeUnit.SECONDS)) {
      assertThat(get(service, "/hello")).startsWith("200");
      assertThat(get(service, "/health/ready")).startsWith("200");
    }
  }

  @Test
  void severalServicesShareOneProcess() throws Exception {
    TinyModule other = new TinyModule("other-service", events, wiring -> {});
    Config otherConfig =
        Config.of("other-service", Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0"));
    try (RunningServices services =
        Galvanic.start(
            List.of(Launch.of(module, config(Map.of())), Launch.of(other, otherConfig)))) {
      assertThat(get(services.service("tiny-service"), "/hello")).startsWith("200");
      assertThat(get(services.service("other-service"), "/hello")).startsWith("200");
      assertThatThrownBy(() -> services.service("none")).hasMessage("No service is called none.");
    }
  }

  @Test
  void twoServicesOnOnePortAreToldByTheirNames() throws Exception {
    TinyModule other = new TinyModule("other-service", events, wiring -> {});
    Map<String, String> same = Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "8123");

    assertThatThrownBy(
            () ->
                Galvanic.start(
                    List.of(
                        Launch.of(module, Config.of("tiny-service", same)),
                        Launch.of(other, Config.of("other-service", same)))))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith(
            "tiny-service and other-service are both told to listen on 127.0.0.1:8123.");
  }

  @Test
  void workThatOutlivesTheGraceIsCutAndSaidSo() throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    Overrides hanging =
        Overrides.none()
            .with(
                TinyModule.GREETING,
                () -> {
                  working.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return "late";
                });
    RunningService service =
        Galvanic.start(module, config(Map.of("SHUTDOWN_GRACE", "100ms")), hanging);
    CompletableFuture<String> reply =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return get(service, "/hello");
              } catch (Exception e) {
                return e.toString();
              }
            });
    assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(service.stop()).isFalse();
    assertThat(reply.get(10, TimeUnit.SECONDS)).doesNotStartWith("200");
  }

  private TinyModule module(TinyModule.Assembly more) {
    return new TinyModule("tiny-service", events, more);
  }

  private static Config config(Map<String, String> more) {
    Map<String, String> values =
        new HashMap<>(Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0"));
    values.putAll(more);
    return Config.of("tiny-service", values);
  }

  private static String get(RunningService service, String path) throws Exception {
    return get(service.port(), path);
  }

  private static String get(int port, String path) throws Exception {
    HttpResponse<String> reply =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    return reply.statusCode() + " " + reply.body();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
