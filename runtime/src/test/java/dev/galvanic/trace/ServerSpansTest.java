package dev.galvanic.trace;

import static dev.galvanic.trace.TracedService.get;
import static dev.galvanic.trace.TracedService.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.NotFoundException;
import dev.galvanic.Wiring;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/** A span for each request, named by its route, in the trace of its caller. */
@Timeout(30)
class ServerSpansTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  private FakeZipkin zipkin;
  private TracedService service;

  @BeforeEach
  void start() throws Exception {
    zipkin = FakeZipkin.start();
    service = start(Map.of());
  }

  @AfterEach
  void stop() {
    service.close();
    zipkin.close();
  }

  private TracedService start(Map<String, String> more) throws Exception {
    Map<String, String> settings = new HashMap<>(Map.of("ZIPKIN_SERVER", zipkin.address()));
    settings.putAll(more);
    return TracedService.start(settings, ServerSpansTest::routes);
  }

  private static List<PathRoutes> routes(Wiring wiring) {
    return List.of(
        get("/things/{id}", Endpoint.blocking("GET /things/{id}", e -> text(standing()))),
        get(
            "/none",
            Endpoint.blocking(
                "GET /none",
                e -> {
                  throw new NotFoundException("no user bob");
                })),
        get(
            "/broken",
            Endpoint.nonBlocking(
                "GET /broken",
                e -> {
                  throw new IllegalStateException("the secret of bob");
                })),
        get(
            "/stream",
            Endpoint.blocking(
                "GET /stream",
                e ->
                    wiring.replies().stream(
                        200,
                        Codecs.INT,
                        IntStream.range(0, 1_000_000).mapToObj(ServerSpansTest::element)))),
        get("/never", Endpoint.async("GET /never", e -> new CompletableFuture<>())));
  }

  private static Integer element(int i) {
    if (i == 900_000) {
      throw new IllegalStateException("the secret of bob");
    }
    return i;
  }

  private static String standing() {
    Trace trace = RequestContext.currentTrace();
    return trace.traceId() + "-" + trace.spanId() + "-" + trace.isSampled();
  }

  @Test
  void aRequestIsASpanNamedByItsRoute() throws Exception {
    String standing = service.get("/things/7?secret=bob").substring(4);

    Span span = zipkin.await("GET /things/{id}");
    assertThat(standing).isEqualTo(span.traceId() + "-" + span.id() + "-true");
    assertThat(span.traceId()).matches("[0-9a-f]{32}");
    assertThat(span.parentId()).isNull();
    assertThat(span.kind()).isEqualTo(Span.Kind.SERVER);
    assertThat(span.localServiceName()).isEqualTo("traced-service");
    assertThat(span.durationAsLong()).isPositive();
    assertThat(span.tags())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "http.request.method", "GET",
                "http.route", "/things/{id}",
                "url.path", "/things/7",
                "url.scheme", "http",
                "http.response.status_code", "200",
                "server.address", "127.0.0.1",
                "server.port", String.valueOf(service.port()),
                "client.address", "127.0.0.1",
                "network.peer.address", "127.0.0.1"));
  }

  @Test
  void theOldNamesAreThereWhenTheyAreAskedFor() throws Exception {
    service.close();
    service = start(Map.of("TRACE_TAGS", "legacy", "APP_ID", "users-1"));
    service.get("/things/7?secret=bob");

    Span span = zipkin.await("GET /things/{id}");
    assertThat(span.localServiceName()).isEqualTo("users-1");
    assertThat(span.tags())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "component", "galvanic",
                "http.method", "GET",
                "http.path", "/things/7",
                "http.url", "http://127.0.0.1:" + service.port() + "/things/7",
                "http.status_code", "200",
                "peer.ipv4", "127.0.0.1"));
    service.close();
    service = start(Map.of("TRACE_TAGS", "both"));
    service.get("/broken");
    assertThat(zipkin.await("GET /broken").tags())
        .containsKeys("http.request.method", "http.method", "error.type", "error.kind");
  }

  @Test
  void aCallersSpanIsTheParent() throws Exception {
    for (Map.Entry<String, String[]> sent :
        Map.of(
                "w3c", new String[] {"traceparent", "00-" + TRACE + "-" + CALLER + "-01"},
                "b3", new String[] {"b3", TRACE + "-" + CALLER + "-1"},
                "many",
                    new String[] {
                      "X-B3-TraceId", TRACE, "X-B3-SpanId", CALLER, "X-B3-Sampled", "1"
                    })
            .entrySet()) {
      String standing = service.get("/things/" + sent.getKey(), sent.getValue()).substring(4);
      Span span = zipkin.await(s -> ("/things/" + sent.getKey()).equals(s.tags().get("url.path")));
      assertThat(span.traceId()).isEqualTo(TRACE);
      assertThat(span.parentId()).isEqualTo(CALLER);
      assertThat(standing).isEqualTo(TRACE + "-" + span.id() + "-true");
    }
  }

  @Test
  void w3cIsStrongerThanB3() throws Exception {
    service.get(
        "/things/1",
        "traceparent",
        "00-" + TRACE + "-" + CALLER + "-01",
        "b3",
        "1".repeat(32) + "-2222222222222222-1");

    assertThat(zipkin.await("GET /things/{id}").traceId()).isEqualTo(TRACE);
  }

  @Test
  void headersThatMakeNoSenseBeginANewTrace() throws Exception {
    String caller = "00-" + TRACE + "-" + CALLER + "-01";
    for (String[] headers :
        List.of(
            new String[] {"traceparent", caller.toUpperCase(Locale.ROOT)},
            new String[] {"traceparent", "ff" + caller.substring(2)},
            new String[] {"traceparent", caller, "traceparent", caller},
            new String[] {"traceparent", caller.replace(TRACE, "0".repeat(32))},
            new String[] {"b3", "x".repeat(7_900)},
            new String[] {"X-B3-TraceId", TRACE})) {
      assertThat(service.get("/things/1", headers))
          .matches("200 [0-9a-f]{32}-[0-9a-f]{16}-true")
          .doesNotContain(TRACE, CALLER);
    }
  }

  @Test
  void whatIsNotRecordedHasIdsAllTheSame() throws Exception {
    String standing = service.get("/things/1", "traceparent", "00-" + TRACE + "-" + CALLER + "-00");

    assertThat(standing).matches("200 " + TRACE + "-[0-9a-f]{16}-false").doesNotContain(CALLER);
    service.close();
    assertThat(zipkin.spans()).isEmpty();
  }

  @Test
  void aRequestOfNoRouteIsNamedByItsMethodOnly() throws Exception {
    service.get("/nothing/here");
    service.send("DELETE", "/things/7");

    assertThat(zipkin.await("GET").tags())
        .containsEntry("http.response.status_code", "404")
        .containsEntry("url.path", "/nothing/here")
        .doesNotContainKeys("http.route", "error");
    assertThat(zipkin.await("DELETE").tags()).containsEntry("http.response.status_code", "405");
  }

  /** As a proxy sends it, and without a path at all. */
  @Test
  void theQueryOfAWholeAddressIsNotItsPath() throws Exception {
    service.close();
    service = start(Map.of("TRACE_TAGS", "both"));
    send("GET http://h?x=/secret HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    assertThat(zipkin.await("GET").tags())
        .containsEntry("url.path", "/")
        .containsEntry("http.path", "/")
        .containsEntry("http.url", "http://h/");

    send("GET http://h/things/7?x=/secret HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    assertThat(zipkin.await("GET /things/{id}").tags())
        .containsEntry("url.path", "/things/7")
        .containsEntry("http.url", "http://h/things/7");
    assertThat(zipkin.spans().toString()).doesNotContain("secret");
  }

  private void send(String request) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void aHeadIsNoGet() throws Exception {
    service.send("HEAD", "/things/7");

    assertThat(zipkin.await("HEAD /things/{id}").tags())
        .containsEntry("http.route", "/things/{id}");
  }

  @Test
  void whatAHandlerFailsWithIsNamedAndNotQuoted() throws Exception {
    service.get("/broken");
    service.get("/none");

    assertThat(zipkin.await("GET /broken").tags())
        .containsEntry("http.response.status_code", "500")
        .containsEntry("error", "IllegalStateException")
        .containsEntry("error.type", "java.lang.IllegalStateException");
    assertThat(zipkin.await("GET /none").tags())
        .containsEntry("http.response.status_code", "404")
        .doesNotContainKeys("error", "error.type");
    assertThat(zipkin.spans().toString()).doesNotContain("bob");
  }

  @Test
  void aStreamIsASpanUntilItsEndAndSaysIfItWasCut() throws Exception {
    assertThatThrownBy(() -> service.get("/stream")).isInstanceOf(IOException.class);

    Span span = zipkin.await("GET /stream");
    assertThat(span.tags())
        .containsEntry("http.response.status_code", "200")
        .containsEntry("error.type", "java.lang.IllegalStateException");
  }

  @Test
  void aClientThatGoesEndsTheSpanOfItsRequest() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      socket
          .getOutputStream()
          .write("GET /never HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.setSoLinger(true, 0);
      // The request before it on another connection is answered after this one has been read.
      service.get("/things/1");
    }
    assertThat(zipkin.await("GET /never").tags())
        .containsEntry("error.type", "client_gone")
        .doesNotContainKey("http.response.status_code");
  }

  @Test
  void theAddressOfZipkinMayHaveItsPath() throws Exception {
    for (String path : List.of("", "/", "/api/v2/spans", "/api/v1/spans")) {
      service.close();
      service = start(Map.of("ZIPKIN_SERVER", zipkin.address() + path));
      service.get("/things/1");
    }
    service.close();
    assertThat(zipkin.spans()).hasSize(4);
    assertThat(zipkin.paths()).containsOnly("/api/v2/spans");
  }
}
