package dev.galvanic.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.FakeExchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.Trace;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.Statement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is counted by what, and what that costs. */
class MetersTest {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private PrometheusText scrape() {
    return PrometheusText.read(registry.scrape());
  }

  private static void call(
      CallMeters meters, ClientRequest request, int status, Throwable failure) {
    CallWatch.Running running = meters.begin("region-service", request, Trace.NONE);
    running.end(status, failure);
  }

  @Test
  void aCallIsTimedByServiceMethodTemplateAndStatus() {
    CallMeters meters = new CallMeters(registry);
    for (String id : new String[] {"1", "2", "3"}) {
      ClientRequest city =
          ClientRequest.of(Method.GET, "Regions.city", "/cities/{id}").variable(id);
      call(meters, city, 200, null);
      call(meters, city, 404, null);
      call(meters, city, 0, new CompletionException(new GatewayTimeoutException("late")));
    }

    PrometheusText text = scrape();
    String count = "http_client_request_duration_seconds_count";
    assertThat(text.find(count)).hasSize(3);
    String[] city = {
      "peer_service", "region-service",
      "http_request_method", "GET",
      "url_template", "/cities/{id}"
    };
    assertThat(text.find(count, city)).hasSize(3);
    assertThat(text.value(count, "http_response_status_code", "200", "error_type", ""))
        .isEqualTo(3);
    assertThat(text.value(count, "http_response_status_code", "404", "error_type", "404"))
        .isEqualTo(3);
    assertThat(text.value(count, "error_type", "dev.galvanic.GatewayTimeoutException"))
        .isEqualTo(3);
  }

  @Test
  void statusesThatHttpDoesNotKnowAreOneSeries() {
    CallMeters meters = new CallMeters(registry);
    ClientRequest city = ClientRequest.of(Method.GET, "Regions.cities", "/cities");
    for (int status : new int[] {1, 99, 600, 999, Integer.MAX_VALUE}) {
      call(meters, city, status, null);
    }

    assertThat(
            scrape()
                .value(
                    "http_client_request_duration_seconds_count",
                    "http_response_status_code",
                    "_OTHER",
                    "error_type",
                    "_OTHER"))
        .isEqualTo(5);
  }

  @Test
  void aStatementIsTimedByTheMethodThatHasItOrByItsKindIfNoneHas() {
    StatementMeters meters = new StatementMeters(registry);
    Statement find = Statement.read("Users.find", "SELECT 1").about("SELECT", "users");
    for (int i = 0; i < 100; i++) {
      meters.begin(find, Trace.NONE, 1).end(null);
      meters.begin(Statement.of("insert into t" + i + " VALUES (1)"), Trace.NONE, 1).end(null);
      meters.begin(Statement.of("secret" + i), Trace.NONE, 1).end(new IllegalStateException());
    }

    PrometheusText text = scrape();
    String count = "db_client_operation_duration_seconds_count";
    assertThat(text.find(count, "db_system_name", "postgresql")).hasSize(3);
    String[] found = {
      "code_function_name", "Users.find",
      "db_query_summary", "SELECT users",
      "db_operation_name", "SELECT"
    };
    assertThat(text.value(count, found)).as("called as in its span").isEqualTo(100);
    String[] inserted = {
      "code_function_name", "", "db_query_summary", "INSERT", "db_operation_name", "INSERT"
    };
    assertThat(text.value(count, inserted)).isEqualTo(100);
    assertThat(
            text.value(
                count,
                "db_operation_name",
                "_OTHER",
                "error_type",
                "java.lang.IllegalStateException"))
        .isEqualTo(100);
  }

  @Test
  void namesWithoutAnEndAreOneSeriesFromAThousandOn() {
    CallMeters calls = new CallMeters(registry);
    StatementMeters statements = new StatementMeters(registry);
    for (int i = 0; i < 3 * Bounded.MOST; i++) {
      call(calls, ClientRequest.of(Method.GET, "mine " + i, "/cities/" + i), 200, null);
      statements.begin(Statement.read("mine " + i, "SELECT 1"), Trace.NONE, 1).end(null);
    }

    PrometheusText text = scrape();
    assertThat(text.find("http_client_request_duration_seconds_count")).hasSize(Bounded.MOST + 1);
    assertThat(text.value("http_client_request_duration_seconds_count", "url_template", "_OTHER"))
        .isEqualTo(2 * Bounded.MOST);
    assertThat(
            text.value(
                "db_client_operation_duration_seconds_count", "code_function_name", "_OTHER"))
        .isEqualTo(2 * Bounded.MOST);
  }

  @Test
  void aServiceThatIsNotMeasuredHasARegistryThatKeepsNothing() {
    MeterRegistry silent = Metrics.NONE.registry(MeterRegistry.class).orElseThrow();
    silent.counter("mine").increment();

    assertThat(silent.counter("mine").count()).isZero();
    assertThat(Metrics.NONE.registry(String.class)).isEmpty();
    assertThat(Metrics.NONE.router().routes()).isEmpty();
  }

  @Test
  void spansAreCountedByWhoeverSendsThem() throws Exception {
    AtomicLong created = new AtomicLong(7);
    EventLoops loops = EventLoops.open(1);
    Metrics metrics = Metrics.open(loops).orElseThrow();
    metrics.spans(new SpanCounts("zipkin", created::get, () -> 4, () -> 1));
    created.set(8);
    // What nobody held would be gone now.
    System.gc();

    MeterRegistry used = metrics.registry(MeterRegistry.class).orElseThrow();
    PrometheusText text = PrometheusText.read(((PrometheusMeterRegistry) used).scrape());
    metrics.close();
    loops.close(Duration.ofSeconds(5));
    assertThat(text.value("tracing_spans_started_total", "destination", "zipkin")).isEqualTo(8);
    assertThat(text.value("tracing_spans_sent_total")).isEqualTo(4);
    assertThat(text.value("tracing_spans_dropped_total")).isEqualTo(1);
  }

  /** The series of a route is looked up by index; nothing is built to find it. */
  @Test
  void aRequestThatIsTimedAllocatesNothing() {
    RequestMeters meters = new RequestMeters(registry);
    Exchange exchange =
        FakeExchange.get("/users/1").answeredBy(Endpoint.nonBlocking("GET /users/{id}", e -> null));
    RequestEnd end = new RequestEnd(200, 5, 1_000_000, Optional.empty());
    time(meters, exchange, end, 200_000);

    int times = 100_000;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    time(meters, exchange, end, times);
    long perRequest = (threads.getCurrentThreadAllocatedBytes() - before) / times;

    assertThat(perRequest).as("bytes for each request").isLessThan(8);
  }

  private static void time(RequestMeters meters, Exchange exchange, RequestEnd end, int times) {
    for (int i = 0; i < times; i++) {
      meters.begin(exchange);
      meters.end(exchange, end);
    }
  }
}
