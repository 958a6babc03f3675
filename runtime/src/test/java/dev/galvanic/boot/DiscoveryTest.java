package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.RunningService;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.client.discovery.consul.ConsulStub;
import dev.galvanic.client.discovery.consul.Soon;
import dev.galvanic.config.Config;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Started services are found by one another through Consul, or what stands in for it. */
@Timeout(60)
class DiscoveryTest {
  private final ConsulStub consul = new ConsulStub();
  private final List<ServiceGroup> running = new ArrayList<>();
  private final AtomicReference<ServiceClient> regions = new AtomicReference<>();

  DiscoveryTest() throws IOException {}

  @AfterEach
  void close() {
    // The caller first, whose connections the others would wait for.
    Collections.reverse(running);
    running.forEach(ServiceGroup::stop);
    consul.close();
  }

  @Test
  void aServiceIsRegisteredWhenItIsReadyAndItsCheckPasses() throws Exception {
    RunningService service = start("region-service", Map.of());
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();

    JsonNode told = consul.services().get("region-service-127.0.0.1-" + service.port());
    assertThat(told.path("Name").asString()).isEqualTo("region-service");
    assertThat(told.path("Port").asInt()).isEqualTo(service.port());
    assertThat(told.path("Meta").path("version").asString()).isEqualTo("1.2.3");
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo(service.uri() + "/health/ready");
    consul.runChecks();
    caller(Map.of());
    assertThat(hello()).isEqualTo("hello");
  }

  @Test
  void itsCheckIsOnTheManagementPortIfThereIsOne() throws Exception {
    RunningService service = start("region-service", Map.of("MANAGEMENT_PORT", "0"));
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();

    assertThat(service.managementUri()).isNotEqualTo(service.uri());
    JsonNode told = consul.services().values().iterator().next();
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo(service.managementUri() + "/health/ready");
  }

  @Test
  void othersMayReachItElsewhere() throws Exception {
    start(
        "region-service",
        Map.of("CONSUL_ADVERTISE_HOST", "regions.example", "CONSUL_ADVERTISE_PORT", "80"));
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();

    JsonNode told = consul.services().get("region-service-regions.example-80");
    assertThat(told.path("Address").asString()).isEqualTo("regions.example");
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo("http://regions.example:80/health/ready");
  }

  /** A service that listens on every address tells the one on its way to Consul. */
  @Test
  void everyAddressIsNone() throws Exception {
    RunningService service = start("region-service", Map.of("SERVER_HOST", "0.0.0.0"));
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();

    assertThat(consul.services()).containsKey("region-service-127.0.0.1-" + service.port());
  }

  @Test
  void itLeavesWhenItIsNoLongerReadyAndDrainsAfterThat() throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Overrides slow =
        Overrides.none()
            .with(
                TinyModule.GREETING,
                () -> {
                  working.countDown();
                  await(mayEnd);
                  return "late";
                });
    RunningService service = start("region-service", Map.of(), slow);
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();
    caller(Map.of());
    CompletableFuture<String> reply = CompletableFuture.supplyAsync(this::hello);
    assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Boolean> stop = CompletableFuture.supplyAsync(service::stop);

    assertThat(soon(() -> consul.services().isEmpty())).isTrue();
    assertThat(stop).as("it still works on what it has").isNotDone();
    mayEnd.countDown();
    assertThat(stop.get(20, TimeUnit.SECONDS)).isTrue();
    assertThat(reply.get(10, TimeUnit.SECONDS)).isEqualTo("late");
  }

  /** As after a signal, in the pause before the stop. */
  @Test
  void aServiceThatWantsNoMoreTrafficHasLeft() throws Exception {
    RunningService service = start("region-service", Map.of());
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();

    leaveTraffic(service);

    assertThat(soon(() -> consul.services().isEmpty())).isTrue();
    assertThat(get(service.uri() + "/health/ready")).startsWith("503");
    assertThat(get(service.uri() + "/hello")).startsWith("200");
  }

  @Test
  void aServiceThatDoesNotRegisterFindsOthersAllTheSame() throws Exception {
    start("region-service", Map.of());
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();
    caller(Map.of());

    assertThat(hello()).isEqualTo("hello");
    assertThat(consul.services()).hasSize(1);
  }

  @Test
  void aConsulThatIsDownHoldsUpNoStart() throws Exception {
    consul.stop();
    RunningService service = start("region-service", Map.of());
    assertThat(get(service.uri() + "/hello")).startsWith("200");

    consul.restart();
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();
  }

  @Test
  void aConsulThatSaysNothingHoldsUpNoStartForLong() throws Exception {
    consul.hang(true);
    long begin = System.nanoTime();
    caller(Map.of());

    // Two seconds, and what a start takes on a busy machine.
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
    assertThat(answer()).isEqualTo("No instance of region-service is known");
  }

  @Test
  void aServiceThatIsNotThereYetIsA503UntilItIs() throws Exception {
    caller(Map.of());

    assertThatThrownBy(this::hello)
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("No instance of region-service is known");
    start("region-service", Map.of());
    assertThat(soon(() -> answer().equals("hello"))).isTrue();
  }

  /** One comes, the other goes, under calls all the time; a stop loses none of them. */
  @Test
  void noCallFailsWhileOneInstanceTakesThePlaceOfAnother() throws Exception {
    RunningService first = start("region-service", Map.of(), saying("first"));
    assertThat(soon(() -> consul.services().size() == 1)).isTrue();
    caller(Map.of());
    assertThat(hello()).isEqualTo("first");

    start("region-service", Map.of(), saying("second"));
    assertThat(soon(() -> hello().equals("second"))).isTrue();
    leaveTraffic(first);
    // What the pause before a stop is for: until it is known everywhere, the first one is called.
    assertThat(soon(() -> metric("known").equals("1"))).isTrue();
    CompletableFuture<Boolean> stop = CompletableFuture.supplyAsync(first::stop);
    for (int i = 0; i < 100; i++) {
      assertThat(hello()).isEqualTo("second");
    }
    assertThat(stop.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void noIdempotentCallFailsBecauseOneInstanceIsDead() throws Exception {
    RunningService alive = start("region-service", Map.of());
    caller(Map.of("REGION_SERVICE_URL", alive.uri() + "," + nobody()));
    int failed = 0;
    for (int i = 0; i < 200; i++) {
      failed += answer().equals("hello") ? 0 : 1;
    }

    assertThat(failed).as("each goes to the other one, until the dead one is left out").isZero();
    assertThat(metric("known")).isEqualTo("2");
    assertThat(metric("left_out")).isEqualTo("1");
  }

  private RunningService start(String name, Map<String, String> more) throws Exception {
    return start(name, more, Overrides.none());
  }

  private RunningService start(String name, Map<String, String> more, Overrides overrides)
      throws Exception {
    return start(new TinyModule(name, new ArrayList<>(), wiring -> {}), more, overrides);
  }

  /** A service that calls region-service, and is not to be found itself. */
  private void caller(Map<String, String> more) throws Exception {
    TinyModule calling =
        new TinyModule(
            "user-service",
            new ArrayList<>(),
            wiring -> regions.set(wiring.client("region-service")));
    Map<String, String> values = new HashMap<>(more);
    values.put("CONSUL_REGISTER", "false");
    start(calling, values, Overrides.none());
  }

  private RunningService start(TinyModule module, Map<String, String> more, Overrides overrides)
      throws Exception {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "SERVER_PORT",
                "0",
                "CONSUL_URL",
                consul.uri().toString()));
    values.putAll(more);
    Config config = Config.of(module.name(), values);
    ServiceGroup group = ServiceGroup.start(List.of(new Launch(module, config, overrides)));
    running.add(group);
    return group.services().get(0);
  }

  /** What happens to a process when it is told to end. */
  private void leaveTraffic(RunningService service) {
    running.stream()
        .filter(group -> group.services().contains(service))
        .forEach(ServiceGroup::leaveTraffic);
  }

  private static Overrides saying(String text) {
    return Overrides.none().with(TinyModule.GREETING, () -> text);
  }

  private String hello() {
    ClientRequest request = ClientRequest.of(Method.GET, "Regions.hello", "/hello");
    return regions.get().call(request, ReplyReader.data(Codecs.STRING));
  }

  private String answer() {
    try {
      return hello();
    } catch (ServiceException e) {
      return e.getMessage();
    }
  }

  /** What the caller's metrics say of the instances of region-service. */
  private String metric(String state) {
    URI caller =
        running.stream()
            .flatMap(group -> group.services().stream())
            .filter(service -> service.description().name().equals("user-service"))
            .map(RunningService::uri)
            .findFirst()
            .orElseThrow();
    return get(caller + "/metrics")
        .lines()
        .filter(
            line -> line.startsWith("client_instances_" + state + "{service=\"region-service\"}"))
        .map(line -> line.substring(line.indexOf(' ') + 1).replace(".0", ""))
        .findFirst()
        .orElse("none");
  }

  private static String get(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      // Else a stop would wait for it.
      connection.setRequestProperty("Connection", "close");
      int status = connection.getResponseCode();
      try (InputStream body =
          status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        return status + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean soon(BooleanSupplier condition) throws InterruptedException {
    return Soon.within(Duration.ofSeconds(10), condition);
  }
}
