package dev.galvanic.client.discovery.consul;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.config.Config;
import dev.galvanic.config.ConsulConfig;
import dev.galvanic.loop.EventLoops;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** An instance is known to Consul until it leaves, through whatever becomes of Consul. */
@Timeout(30)
class RegistrationTest {
  private static final String ID = "region-service-10.0.0.5-8050";
  private static final Duration SHORT = Duration.ofMillis(200);

  private final ConsulStub consul = new ConsulStub();
  private final EventLoops loops = EventLoops.open(1);
  private final List<InetAddress> from = new CopyOnWriteArrayList<>();
  private Consul client;

  RegistrationTest() throws IOException {}

  @AfterEach
  void close() throws Exception {
    client.close();
    consul.close();
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void consulIsToldAllThatOthersNeed() throws Exception {
    register(Map.of("CONSUL_TAGS", "blue, eu"));
    assertThat(within(() -> known())).isTrue();

    JsonNode told = consul.services().get(ID);
    assertThat(told.toString())
        .isEqualTo(
            "{\"ID\":\"region-service-10.0.0.5-8050\",\"Name\":\"region-service\","
                + "\"Address\":\"10.0.0.5\",\"Port\":8050,\"Tags\":[\"blue\",\"eu\"],"
                + "\"Meta\":{\"version\":\"1.2.3\"},"
                + "\"Check\":{\"Name\":\"ready\",\"HTTP\":\"http://10.0.0.5:9050/health/ready\","
                + "\"Method\":\"GET\",\"Interval\":\"5000ms\",\"Timeout\":\"2000ms\","
                + "\"Status\":\"passing\",\"DeregisterCriticalServiceAfter\":\"600000ms\"}}");
    assertThat(consul.requests().get(0))
        .isEqualTo("PUT /v1/agent/service/register?replace-existing-checks=true");
  }

  @Test
  void leavingTakesItBack() throws Exception {
    Registration registration = register(Map.of());
    assertThat(within(() -> known())).isTrue();

    registration.leave().toCompletableFuture().get(5, TimeUnit.SECONDS);
    registration.leave().toCompletableFuture().get(5, TimeUnit.SECONDS);

    assertThat(known()).isFalse();
    assertThat(consul.requests()).filteredOn(each -> each.contains("deregister")).hasSize(1);
  }

  @Test
  void aConsulThatIsDownIsToldWhenItIsUp() throws Exception {
    consul.stop();
    register(Map.of());
    assertThat(Soon.within(SHORT, () -> known())).isFalse();
    consul.restart();
    assertThat(within(() -> known())).isTrue();
  }

  @Test
  void whereTheInstanceIsIsAskedWhenThereIsAConnection() throws Exception {
    consul.stop();
    register(Map.of());
    assertThat(Soon.within(SHORT, () -> !from.isEmpty())).isFalse();
    consul.restart();
    assertThat(within(() -> known())).isTrue();
    assertThat(from).containsExactly(InetAddress.getLoopbackAddress());
  }

  @Test
  void whoeverWasNeverToldLeavesAtOnce() throws Exception {
    consul.stop();
    Registration registration = register(Map.of());

    registration.leave().toCompletableFuture().get(5, TimeUnit.SECONDS);

    consul.restart();
    assertThat(Soon.within(SHORT, () -> !consul.requests().isEmpty())).isFalse();
  }

  @Test
  void whatFailsIsTriedAgain() throws Exception {
    consul.fail(500);
    Registration registration = register(Map.of());
    assertThat(within(() -> consul.requests().size() > 2)).isTrue();
    consul.fail(0);
    assertThat(within(() -> known())).isTrue();

    consul.fail(503);
    CompletableFuture<Void> gone = registration.leave().toCompletableFuture();
    int asked = consul.requests().size();
    assertThat(within(() -> consul.requests().size() > asked + 1)).isTrue();
    assertThat(gone).isNotDone();
    consul.fail(0);
    gone.get(5, TimeUnit.SECONDS);
    assertThat(known()).isFalse();
  }

  @Test
  void oneThatConsulHasForgottenIsToldAgain() throws Exception {
    register(Map.of());
    assertThat(within(() -> known())).isTrue();
    consul.remove(ID);
    assertThat(within(() -> known())).isTrue();
  }

  @Test
  void whoeverLeavesBeforeItIsKnownLeavesAllTheSame() throws Exception {
    consul.hang(true);
    Registration registration = register(Map.of());
    assertThat(within(() -> consul.requests().size() == 1)).isTrue();
    CompletableFuture<Void> gone = registration.leave().toCompletableFuture();
    consul.hang(false);

    gone.get(5, TimeUnit.SECONDS);
    assertThat(known()).isFalse();
  }

  @Test
  void withoutTheTokenItIsRefusedAndTriedAgain() throws Exception {
    consul.require("s3cret");
    register(Map.of());
    assertThat(within(() -> consul.requests().size() > 2)).isTrue();
    assertThat(known()).isFalse();
  }

  private boolean known() {
    return consul.services().containsKey(ID);
  }

  private Registration register(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("CONSUL_URL", consul.uri().toString());
    ConsulConfig config = Config.of("region-service", values).discovery().consul().orElseThrow();
    client =
        Consul.open(
            loops,
            loops.loops().get(0),
            config,
            new Consul.Times(SHORT, SHORT, SHORT, Duration.ofMillis(50), SHORT));
    return client.register(
        "region-service",
        own -> {
          from.add(own);
          return new Self(
              "region-service",
              "10.0.0.5",
              8050,
              URI.create("http://10.0.0.5:9050/health/ready"),
              Map.of("version", "1.2.3"));
        },
        config.registration().orElseThrow());
  }

  private static boolean within(BooleanSupplier condition) throws InterruptedException {
    return Soon.within(Duration.ofSeconds(10), condition);
  }
}
