package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Galvanic;
import dev.galvanic.Key;
import dev.galvanic.RunningService;
import dev.galvanic.Wiring;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.config.Config;
import dev.galvanic.health.HealthCheck;
import dev.galvanic.health.HealthResult;
import dev.galvanic.http.Method;
import dev.galvanic.metrics.PrometheusText;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.pg.Postgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What those who run a service see of it. */
@Timeout(60)
class ManagementTest {
  @TempDir Path folder;

  private static RunningService start(TinyModule.Assembly more, String... settings)
      throws InterruptedException {
    return Galvanic.start(module(more), config(settings));
  }

  private static TinyModule module(TinyModule.Assembly more) {
    return new TinyModule("tiny-service", new ArrayList<>(), more);
  }

  private static Config config(String... settings) {
    Map<String, String> values =
        new HashMap<>(Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0"));
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
    return Config.of("tiny-service", values);
  }

  private static HttpResponse<String> get(URI base, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(base.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static int status(URI base, String path) throws Exception {
    return get(base, path).statusCode();
  }

  private static PrometheusText scrape(RunningService service) throws Exception {
    HttpResponse<String> page = get(service.managementUri(), "/metrics");
    assertThat(page.statusCode()).isEqualTo(200);
    return PrometheusText.read(page.body());
  }

  @Test
  void healthAndMetricsAreOnTheServicesPortByDefault() throws Exception {
    try (RunningService service = start(wiring -> {})) {
      assertThat(service.managementUri()).isEqualTo(service.uri());
      for (String path : List.of("/health", "/health/live", "/health/ready", "/health/started")) {
        assertThat(status(service.uri(), path)).as(path).isEqualTo(200);
      }
      assertThat(status(service.uri(), "/hello")).isEqualTo(200);
      assertThat(scrape(service).find("http_server_request_duration_seconds_count"))
          .extracting(sample -> sample.labels().get("http_route"))
          .contains("/hello", "/health/live");
    }
  }

  @Test
  void withAPortOfTheirOwnTheyAreThereOnly() throws Exception {
    try (RunningService service =
        start(wiring -> {}, "MANAGEMENT_PORT", "0", "MANAGEMENT_HOST", "127.0.0.1")) {
      URI management = service.managementUri();
      assertThat(management.getPort()).isNotEqualTo(service.port());
      for (String path : List.of("/health", "/health/ready", "/metrics")) {
        assertThat(status(service.uri(), path)).as(path).isEqualTo(404);
        assertThat(status(management, path)).as(path).isEqualTo(200);
      }
      assertThat(status(management, "/hello")).isEqualTo(404);
      assertThat(status(service.uri(), "/hello")).isEqualTo(200);
      assertThat(scrape(service).find("http_server_request_duration_seconds_count"))
          .extracting(sample -> sample.labels().get("http_route"))
          .as("what is asked there is not counted")
          .contains("/hello")
          .doesNotContain("/metrics", "/health");
    }
  }

  @Test
  void aLoggersLevelIsChangedThereAndNowhereElse() throws Exception {
    String logger = "dev.galvanic.boot.somebody";
    try (RunningService service =
        start(wiring -> {}, "MANAGEMENT_PORT", "0", "MANAGEMENT_HOST", "127.0.0.1")) {
      URI management = service.managementUri();
      assertThat(send("PUT", management, "/loggers/" + logger, "{\"level\":\"TRACE\"}"))
          .isEqualTo("200 {\"name\":\"" + logger + "\",\"level\":\"TRACE\"}");
      assertThat(LoggerFactory.getLogger(logger).isTraceEnabled()).isTrue();
      assertThat(send("GET", management, "/loggers", ""))
          .startsWith("200 {\"loggers\":{")
          .contains("\"ROOT\":", "\"" + logger + "\":\"TRACE\"");
      assertThat(send("PUT", management, "/loggers/" + logger, "{\"level\":\"LOUD\"}"))
          .startsWith("400 ")
          .contains("/level");
      assertThat(send("DELETE", management, "/loggers/ROOT", "")).startsWith("400 ");
      assertThat(send("DELETE", management, "/loggers/" + logger, ""))
          .startsWith("200 ")
          .doesNotContain("TRACE");
      assertThat(LoggerFactory.getLogger(logger).isTraceEnabled()).isFalse();
      assertThat(status(service.uri(), "/loggers")).isEqualTo(404);
    }
    try (RunningService service = start(wiring -> {})) {
      assertThat(status(service.uri(), "/loggers")).as("without a port of its own").isEqualTo(404);
    }
  }

  private static String send(String method, URI base, String path, String body) throws Exception {
    HttpResponse<String> reply =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(base.resolve(path))
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    return reply.statusCode() + " " + reply.body();
  }

  @Test
  void aManagementPortThatIsTakenIsToldByItsSetting() throws Exception {
    try (RunningService other = start(wiring -> {})) {
      String port = String.valueOf(other.port());

      assertThatThrownBy(() -> start(wiring -> {}, "MANAGEMENT_PORT", port))
          .isInstanceOf(StartException.class)
          .hasMessage(
              "tiny-service cannot listen on 127.0.0.1:"
                  + port
                  + ". Stop what else listens there, or set MANAGEMENT_HOST and MANAGEMENT_PORT.");
    }
  }

  @Test
  void oneAddressForBothIsAMistake() {
    assertThatThrownBy(() -> start(wiring -> {}, "SERVER_PORT", "8123", "MANAGEMENT_PORT", "8123"))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith(
            "tiny-service and tiny-service's management are both told to listen on 127.0.0.1:8123.");
  }

  @Test
  void anObjectThatIsAHealthCheckIsAsked() throws Exception {
    record Queue(String name) implements HealthCheck.Blocking {
      @Override
      public HealthResult check() {
        return HealthResult.down().with("waiting", 1_000);
      }
    }
    try (RunningService service =
        start(wiring -> wiring.make(Key.of(Queue.class), () -> new Queue("queue")))) {
      HttpResponse<String> reply = get(service.uri(), "/health/ready");
      assertThat(reply.statusCode()).isEqualTo(503);
      assertThat(reply.body())
          .contains("{\"name\":\"queue\",\"status\":\"DOWN\",\"data\":{\"waiting\":1000}}");
      assertThat(status(service.uri(), "/hello")).isEqualTo(200);
    }
    assertThatThrownBy(
            () ->
                start(
                    wiring -> {
                      wiring.make(Key.of(Queue.class, "a"), () -> new Queue("queue"));
                      wiring.make(Key.of(Queue.class, "b"), () -> new Queue("queue"));
                    }))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "tiny-service: Two health checks are called \"queue\". Give each a name of its own.");
  }

  @Test
  void aServicesOwnMetersAreAmongTheOthers() throws Exception {
    try (RunningService service =
        start(wiring -> wiring.shared(MeterRegistry.class).counter("orders.placed").increment(3))) {
      assertThat(scrape(service).value("orders_placed_total")).isEqualTo(3);
    }
    SimpleMeterRegistry own = new SimpleMeterRegistry();
    TinyModule counting =
        module(wiring -> wiring.shared(MeterRegistry.class).counter("orders").increment());
    Overrides overrides = Overrides.none().with(Key.of(MeterRegistry.class), own);
    try (RunningService service = Galvanic.start(counting, config(), overrides)) {
      assertThat(service.port()).isPositive();
      assertThat(own.counter("orders").count()).as("a test's own registry").isEqualTo(1);
    }
  }

  @Test
  void spansAreCountedByWhereTheyGo() throws Exception {
    try (RunningService service = start(wiring -> {}, "TRACE_LOG", "true")) {
      assertThat(status(service.uri(), "/hello")).isEqualTo(200);
      PrometheusText text = scrape(service);
      while (text.value("tracing_spans_sent_total", "destination", "log") == 0) {
        text = scrape(service);
      }
      assertThat(text.value("tracing_spans_started_total", "destination", "log")).isPositive();
      assertThat(text.value("tracing_spans_dropped_total", "destination", "log")).isZero();
    }
    try (RunningService service = start(wiring -> {})) {
      assertThat(scrape(service).find("tracing_spans_started_total")).isEmpty();
    }
  }

  @Test
  void metricsThatAreOffAreNotThereAndMetersDoNothing() throws Exception {
    try (RunningService service =
        start(
            wiring -> wiring.shared(MeterRegistry.class).counter("orders.placed").increment(),
            "METRICS",
            "off")) {
      assertThat(status(service.uri(), "/metrics")).isEqualTo(404);
      assertThat(status(service.uri(), "/health")).isEqualTo(200);
    }
  }

  @Test
  void statementsConnectionsAndCallsAreMeasured() throws Exception {
    try (RunningService other = start(wiring -> {});
        RunningService service =
            start(
                ManagementTest::work,
                "REGION_SERVICE_URL",
                other.uri().toString(),
                "DATABASE_URL",
                "postgres://postgres@127.0.0.1:" + Postgres.shared().port() + "/postgres")) {
      PrometheusText text = scrape(service);
      String statements = "db_client_operation_duration_seconds_count";
      assertThat(text.value(statements, "code_function_name", "Things.read")).isEqualTo(5);
      assertThat(
              text.value(
                  statements,
                  "code_function_name",
                  "Things.write",
                  "error_type",
                  "dev.galvanic.sql.SqlException"))
          .isEqualTo(1);
      assertThat(text.value("db_client_connection_max")).isEqualTo(10);
      assertThat(text.value("db_client_connection_pending_requests")).isZero();
      assertThat(text.find("db_client_connection_count")).hasSize(2);
      assertThat(text.value("db_client_connection_opened_total")).isPositive();
      assertThat(text.value("db_client_connection_timeouts_total")).isZero();
      assertThat(
              text.value(
                  "http_client_request_duration_seconds_count",
                  "peer_service",
                  "region-service",
                  "url_template",
                  "/hello",
                  "http_response_status_code",
                  "200"))
          .isEqualTo(2);
      assertThat(text.find("client_breaker_state", "service", "region-service")).hasSize(3);
      assertThat(text.value("client_breaker_state", "state", "closed")).isEqualTo(1);
      assertThat(text.value("client_breaker_state", "state", "half_open")).isZero();
      assertThat(text.value("client_breaker_state", "state", "open")).isZero();
    }
  }

  private static void work(Wiring wiring) throws Exception {
    Database database = wiring.database();
    for (int i = 0; i < 5; i++) {
      database.fetchOne(Statement.read("Things.read", "SELECT 1"), RowMappers.INT);
    }
    assertThatThrownBy(() -> database.execute(Statement.write("Things.write", "SELECT 1/0")))
        .isInstanceOf(SqlException.class);
    for (int i = 0; i < 2; i++) {
      ClientRequest hello = ClientRequest.of(Method.GET, "Other.hello", "/hello");
      assertThat(wiring.client("region-service").<Integer>call(hello, ClientReply::status))
          .isEqualTo(200);
    }
  }

  private Child withoutMicrometer(String... arguments) throws IOException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("micrometer") && !entry.contains("prometheus"))
            .collect(Collectors.joining(File.pathSeparator));
    return Child.start(
        TinyMain.class.getName(),
        folder,
        classPath,
        List.of("server.host=127.0.0.1", "server.port=0"),
        arguments);
  }

  @Test
  void withoutMicrometerAServiceWorksAndHasNoMetrics() throws Exception {
    try (Child child = withoutMicrometer()) {
      child.awaitOutput(" is ready at http://127.0.0.1:");
      String address = child.output().replaceAll("(?s).* is ready at (http://[0-9.:]+).*", "$1");
      URI uri = URI.create(address);

      assertThat(status(uri, "/hello")).isEqualTo(200);
      assertThat(status(uri, "/health")).isEqualTo(200);
      assertThat(status(uri, "/metrics")).isEqualTo(404);
      assertThat(child.output() + child.errors()).doesNotContain("WARN", "ERROR", "Exception");
    }
  }

  @Test
  void withoutMicrometerMetricsThatAreOnAreAMistake() throws Exception {
    try (Child child = withoutMicrometer("--metrics=on")) {
      assertThat(child.exitCode()).isEqualTo(1);
      assertThat(child.output())
          .contains(
              "tiny-service is told METRICS=on, and"
                  + " io.micrometer:micrometer-registry-prometheus is not on its class path. Add it"
                  + " to the dependencies, or set METRICS=off.")
          .doesNotContain("\tat ");
    }
  }
}
