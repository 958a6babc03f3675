package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.RunningService;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** A started service is known to Consul, or what stands in for it, until it leaves. */
@Timeout(60)
class AnnouncedServiceTest {
  private final Neighbours all = new Neighbours();

  AnnouncedServiceTest() throws IOException {}

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void aServiceIsRegisteredWhenItIsReadyAndItsCheckPasses() throws Exception {
    RunningService service = all.start("region-service", Map.of());
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();

    JsonNode told = all.consul().services().get("region-service-127.0.0.1-" + service.port());
    assertThat(told.path("Name").asString()).isEqualTo("region-service");
    assertThat(told.path("Port").asInt()).isEqualTo(service.port());
    assertThat(told.path("Meta").path("version").asString()).isEqualTo("1.2.3");
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo(service.uri() + "/health/ready");
    all.consul().runChecks();
    all.caller(Map.of());
    assertThat(all.hello()).isEqualTo("hello");
  }

  @Test
  void itsCheckIsOnTheManagementPortIfThereIsOne() throws Exception {
    RunningService service = all.start("region-service", Map.of("MANAGEMENT_PORT", "0"));
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();

    assertThat(service.managementUri()).isNotEqualTo(service.uri());
    JsonNode told = all.consul().services().values().iterator().next();
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo(service.managementUri() + "/health/ready");
  }

  @Test
  void othersMayReachItElsewhere() throws Exception {
    all.start(
        "region-service",
        Map.of("CONSUL_ADVERTISE_HOST", "regions.example", "CONSUL_ADVERTISE_PORT", "80"));
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();

    JsonNode told = all.consul().services().get("region-service-regions.example-80");
    assertThat(told.path("Address").asString()).isEqualTo("regions.example");
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo("http://regions.example:80/health/ready");
  }

  /** Consul is on this machine, whose address it knows, and this service does not. */
  @Test
  void aServiceBesideItsConsulIsWhereConsulsMachineIs() throws Exception {
    RunningService service = all.start("region-service", Map.of("SERVER_HOST", "0.0.0.0"));
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();

    JsonNode told = all.consul().services().get("region-service-" + service.port());
    assertThat(told.path("Address").asString()).isEmpty();
    assertThat(told.path("Check").path("HTTP").asString())
        .isEqualTo("http://127.0.0.1:" + service.port() + "/health/ready");
    all.consul().runChecks();
    all.caller(Map.of());
    assertThat(all.hello()).isEqualTo("hello");
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
                  Neighbours.await(mayEnd);
                  return "late";
                });
    RunningService service = all.start("region-service", Map.of(), slow);
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();
    all.caller(Map.of());
    CompletableFuture<String> reply = CompletableFuture.supplyAsync(all::hello);
    assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Boolean> stop = CompletableFuture.supplyAsync(service::stop);

    assertThat(Neighbours.soon(() -> all.consul().services().isEmpty())).isTrue();
    assertThat(stop).as("it still works on what it has").isNotDone();
    mayEnd.countDown();
    assertThat(stop.get(20, TimeUnit.SECONDS)).isTrue();
    assertThat(reply.get(10, TimeUnit.SECONDS)).isEqualTo("late");
  }

  /** As after a signal, in the pause before the stop. */
  @Test
  void aServiceThatWantsNoMoreTrafficHasLeft() throws Exception {
    RunningService service = all.start("region-service", Map.of());
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();

    all.leaveTraffic(service);

    assertThat(Neighbours.soon(() -> all.consul().services().isEmpty())).isTrue();
    assertThat(Neighbours.get(service.uri() + "/health/ready")).startsWith("503");
    assertThat(Neighbours.get(service.uri() + "/hello")).startsWith("200");
  }

  @Test
  void aConsulThatIsDownHoldsUpNoStart() throws Exception {
    all.consul().stop();
    RunningService service = all.start("region-service", Map.of());
    assertThat(Neighbours.get(service.uri() + "/hello")).startsWith("200");

    all.consul().restart();
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();
  }

  @Test
  void aConsulWhoseNameNobodyKnowsHoldsUpNoStart() throws Exception {
    RunningService service =
        all.start(
            "region-service",
            Map.of("SERVER_HOST", "0.0.0.0", "CONSUL_URL", "http://consul.invalid:8500"));

    assertThat(Neighbours.get("http://127.0.0.1:" + service.port() + "/hello")).startsWith("200");
  }
}
