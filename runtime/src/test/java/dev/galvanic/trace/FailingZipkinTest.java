package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Wiring;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.netty.RawClient;
import dev.galvanic.metrics.PrometheusText;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.route.PathRoutes;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A service whose Zipkin fails answers every request, warns once, and has lost count of no span
 * within a second of its end.
 */
@Timeout(60)
class FailingZipkinTest {
  private static final int REQUESTS = 2_000;
  private static final int PIPELINED = 16;

  private final LogWatch log = new LogWatch("dev.galvanic.trace");
  private MeterRegistry meters;
  private volatile long closingSince;

  @AfterEach
  void close() {
    log.close();
  }

  private List<PathRoutes> routes(Wiring wiring) {
    meters = wiring.shared(MeterRegistry.class);
    // The last thing before everything is closed.
    wiring.onStop("note the time", () -> closingSince = System.nanoTime());
    return List.of(
        TracedService.get(
            "/things/{id}",
            Endpoint.nonBlocking("GET /things/{id}", e -> TracedService.text("thing"))));
  }

  @ParameterizedTest
  @EnumSource(names = {"HANGS", "SLOW", "FAILS"})
  void aZipkinThatMisbehavesCostsItsSpansAndNothingElse(FakeZipkin.Mode mode) throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start(mode)) {
      check(zipkin.address(), mode != FakeZipkin.Mode.SLOW);
    }
  }

  @Test
  void soDoesOneThatIsNotThere() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    check("http://127.0.0.1:" + port, true);
  }

  private void check(String zipkin, boolean loses) throws Exception {
    TracedService service =
        TracedService.start(Map.of("ZIPKIN_SERVER", zipkin, "METRICS", "on"), this::routes);
    Thread closing = new Thread(service::close);
    try {
      load(service.port());
      assertThat(count("started")).isEqualTo(REQUESTS);
      assertThat(
              PrometheusText.read(service.get("/metrics").substring("200 ".length()))
                  .value("tracing_spans_started_total"))
          .isEqualTo(REQUESTS);
    } finally {
      closing.start();
    }
    while (closingSince == 0 || count("started") > count("sent") + count("dropped")) {
      Thread.sleep(2);
    }
    long nanos = System.nanoTime() - closingSince;
    closing.join();
    assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(1));
    assertThat(count("sent") + count("dropped")).isEqualTo(count("started"));
    if (loses) {
      assertThat(count("sent")).isZero();
    }
    if (count("dropped") > 0) {
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARN " + TracedService.NAME + ": ")
          .contains(zipkin);
    } else {
      assertThat(log.lines()).isEmpty();
    }
  }

  /** What the metrics say, also when the service has closed and nobody can ask for its page. */
  private long count(String what) {
    return (long) meters.get("tracing.spans." + what).functionCounter().count();
  }

  private static void load(int port) throws Exception {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (RawClient client = new RawClient(address)) {
      for (int sent = 0; sent < REQUESTS; sent += PIPELINED) {
        for (int i = 0; i < PIPELINED; i++) {
          client.get("/things/" + i);
        }
        for (int i = 0; i < PIPELINED; i++) {
          assertThat(client.read().status()).isEqualTo(200);
        }
      }
    }
  }
}
