package dev.galvanic.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.netty.RawClient;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.PathRoutes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Prometheus reads of the requests of a server. */
@Timeout(60)
class RequestMetersTest {
  private static final String COUNT = "http_server_request_duration_seconds_count";

  private final CompletableFuture<Reply> late = new CompletableFuture<>();
  private EventLoops loops;
  private Metrics metrics;
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    loops = EventLoops.open(2);
    metrics = Metrics.open(loops).orElseThrow();
    PathRoutes user =
        PathRoutes.of("/users/{id}")
            .on(
                Method.GET,
                Endpoint.nonBlocking("GET /users/{id}", exchange -> TestServer.text("ada")));
    PathRoutes fails =
        TestServer.get(
            "/fails",
            Endpoint.blocking(
                "GET /fails",
                exchange -> {
                  throw new IllegalStateException("broken");
                }));
    server =
        TestServer.start(
            options -> options.watchedBy(metrics.requests()),
            user,
            fails,
            TestServer.get("/late", Endpoint.async("GET /late", exchange -> late.copy())),
            metrics.router().routes().get(0));
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    metrics.close();
    loops.close(Duration.ofSeconds(5));
  }

  private PrometheusText scrape() throws Exception {
    try (RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/metrics").read();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type"))
          .isEqualTo("text/plain; version=0.0.4; charset=utf-8");
      return PrometheusText.read(answer.body());
    }
  }

  /** A reply is sent before its end is counted. */
  private PrometheusText await(Predicate<PrometheusText> complete) throws Exception {
    PrometheusText text = scrape();
    while (!complete.test(text)) {
      text = scrape();
    }
    return text;
  }

  private static boolean counts(PrometheusText text, int count, String... labels) {
    return text.find(COUNT, labels).stream().anyMatch(sample -> sample.value() == count);
  }

  @Test
  void aRequestIsTimedByItsMethodItsTemplateAndItsStatus() throws Exception {
    try (RawClient client = server.connect()) {
      for (int id = 0; id < 20; id++) {
        assertThat(client.get("/users/" + id).read().status()).isEqualTo(200);
      }
      client.send("HEAD /users/1 HTTP/1.1\r\nHost: a\r\n\r\n").readHead();
    }
    PrometheusText text =
        await(now -> counts(now, 1, "http_request_method", "HEAD", "http_route", "/users/{id}"));

    String[] labels = {
      "http_request_method", "GET",
      "http_route", "/users/{id}",
      "http_response_status_code", "200",
      "error_type", ""
    };
    assertThat(text.value(COUNT, labels)).isEqualTo(20);
    assertThat(text.value("http_server_request_duration_seconds_sum", labels)).isBetween(0.0, 60.0);
    assertThat(text.type("http_server_request_duration_seconds")).isEqualTo("histogram");
    assertThat(text.find("http_server_request_duration_seconds_bucket", labels))
        .extracting(sample -> sample.labels().get("le"))
        .containsExactly(
            "0.005", "0.01", "0.025", "0.05", "0.075", "0.1", "0.25", "0.5", "0.75", "1.0", "2.5",
            "5.0", "7.5", "10.0", "+Inf");
  }

  @Test
  void tenThousandUnknownPathsAreOneSeries() throws Exception {
    try (RawClient client = server.connect()) {
      for (int i = 0; i < 10_000; i += 10) {
        StringBuilder ten = new StringBuilder();
        for (int path = i; path < i + 10; path++) {
          ten.append("GET /nowhere/").append(path).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        client.send(ten.toString());
        for (int path = i; path < i + 10; path++) {
          assertThat(client.read().status()).isEqualTo(404);
        }
      }
    }
    PrometheusText text = await(now -> counts(now, 10_000, "http_response_status_code", "404"));

    assertThat(text.find(COUNT, "http_response_status_code", "404"))
        .singleElement()
        .satisfies(sample -> assertThat(sample.labels()).containsEntry("http_route", ""));
  }

  @Test
  void aFailureOfTheServerHasAnErrorTypeAndAMistakeOfTheClientHasNone() throws Exception {
    try (RawClient client = server.connect()) {
      assertThat(client.get("/fails").read().status()).isEqualTo(500);
      client.send("DELETE /fails HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(405);
    }
    PrometheusText text = await(now -> counts(now, 1, "http_response_status_code", "405"));

    assertThat(text.value(COUNT, "http_route", "/fails", "error_type", "500")).isEqualTo(1);
    assertThat(text.value(COUNT, "http_request_method", "DELETE", "error_type", "")).isEqualTo(1);
  }

  @Test
  void aRequestIsActiveUntilItIsAnsweredOrItsClientHasGone() throws Exception {
    String active = "http_server_active_requests";
    try (RawClient first = server.connect();
        RawClient second = server.connect()) {
      first.get("/late");
      second.get("/late");
      // The page itself is one of them.
      await(now -> now.value(active, "http_request_method", "GET") == 3);
      second.reset();
      await(now -> now.value(active, "http_request_method", "GET") == 2);
      late.complete(TestServer.text("late"));
      assertThat(first.read().status()).isEqualTo(200);
    }
    PrometheusText text = await(now -> now.value(active, "http_request_method", "GET") == 1);
    assertThat(
            text.value(
                COUNT,
                "http_route",
                "/late",
                "http_response_status_code",
                "",
                "error_type",
                "client_gone"))
        .isEqualTo(1);
  }

  @Test
  void whatNeverBecameARequestIsCounted() throws Exception {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(400);
    }
    await(
        now ->
            now
                .find("http_server_refused_requests_total", "http_response_status_code", "400")
                .stream()
                .anyMatch(sample -> sample.value() == 1));
  }

  @Test
  void theProcessAndItsEventLoopsAreTold() throws Exception {
    PrometheusText text =
        await(
            now ->
                List.of("0", "1").stream()
                    .allMatch(loop -> now.value("event_loop_lag_seconds_count", "loop", loop) > 0));

    assertThat(text.find("jvm_memory_used_bytes", "area", "heap")).isNotEmpty();
    assertThat(text.value("jvm_threads_live_threads")).isPositive();
    assertThat(text.value("process_uptime_seconds")).isPositive();
  }
}
