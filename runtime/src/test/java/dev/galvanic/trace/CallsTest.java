package dev.galvanic.trace;

import static dev.galvanic.trace.TracedService.get;
import static dev.galvanic.trace.TracedService.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.Wiring;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.log.LoggedMethod;
import dev.galvanic.route.PathRoutes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/** A span for each call, from the caller's span to the called one's, for as long as it takes. */
@Timeout(30)
class CallsTest {
  private static final LoggedMethod LOGGED =
      LoggedMethod.of(CallsTest.class.getName(), "Calls.logged", "method", TracedService.NAME);

  private FakeZipkin zipkin;
  private TracedService service;
  private ServiceClient itself;
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void start() throws Exception {
    zipkin = FakeZipkin.start();
    service = start("always");
  }

  @AfterEach
  void stop() {
    service.close();
    zipkin.close();
  }

  private TracedService start(String sampling) throws Exception {
    return TracedService.start(
        Map.of("ZIPKIN_SERVER", zipkin.address(), "TRACE_SAMPLING", sampling), this::routes);
  }

  private List<PathRoutes> routes(Wiring wiring) {
    itself = wiring.client(TracedService.NAME);
    return List.of(
        get("/calls", Endpoint.blocking("GET /calls", e -> text(call("/heard/{id}", "7")))),
        get("/fails", Endpoint.blocking("GET /fails", e -> text(call("/nowhere", null)))),
        get("/again", Endpoint.blocking("GET /again", e -> text(call("/flaky", null)))),
        get(
            "/flaky",
            Endpoint.blocking(
                "GET /flaky",
                e -> {
                  if (asked.getAndIncrement() == 0) {
                    throw new ServiceUnavailableException("not yet");
                  }
                  return text("well");
                })),
        get("/async", Endpoint.async("GET /async", e -> slowly())),
        get("/logged", Endpoint.async("GET /logged", e -> LOGGED.stage(this::slowly))),
        get(
            "/logged-and-more",
            Endpoint.async(
                "GET /logged-and-more", e -> LOGGED.stage(this::slowly).thenApply(this::slow))),
        get("/heard/{id}", Endpoint.blocking("GET /heard/{id}", CallsTest::heard)));
  }

  private String call(String template, String variable) {
    return itself.call(request(template, variable), ReplyReader.text());
  }

  private static ClientRequest request(String template, String variable) {
    ClientRequest request = ClientRequest.of(Method.GET, "Itself.call", template);
    return variable == null ? request : request.variable(variable).query("secret", "bob");
  }

  private static Reply heard(Exchange exchange) {
    StringBuilder heard = new StringBuilder();
    for (String name : List.of("traceparent", "tracestate", "b3")) {
      heard.append(String.join("|", exchange.headers().all(name))).append(' ');
    }
    return text(heard.append(RequestContext.currentTrace().spanId()).toString());
  }

  /** What is chained to a call takes its time, and is no part of the call. */
  private CompletionStage<Reply> slowly() {
    return itself
        .callAsync(request("/heard/{id}", "7"), ReplyReader.text())
        .thenApply(heard -> slow(text(heard)));
  }

  private Reply slow(Reply reply) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
    while (System.nanoTime() - end < 0) {
      Thread.onSpinWait();
    }
    return reply;
  }

  @Test
  void aCallStandsBetweenTheRequestsOfBothServices() throws Exception {
    String[] heard = service.get("/calls", "tracestate", "a=1").substring(4).split(" ");

    Span caller = zipkin.await("GET /calls");
    Span called = zipkin.await(s -> "/heard/7".equals(s.tags().get("url.path")));
    Span call = zipkin.await(s -> s.id().equals(called.parentId()));
    assertThat(call.kind()).isEqualTo(Span.Kind.CLIENT);
    assertThat(call.name()).isEqualTo("get /heard/{id}");
    assertThat(call.parentId()).isEqualTo(caller.id());
    assertThat(call.remoteServiceName()).isEqualTo("traced-service");
    assertThat(List.of(call.traceId(), called.traceId())).containsOnly(caller.traceId());
    assertThat(call.tags())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "http.request.method", "GET",
                "http.response.status_code", "200",
                "server.address", "127.0.0.1",
                "server.port", String.valueOf(service.port()),
                "url.scheme", "http",
                "url.template", "/heard/{id}"));
    assertThat(heard)
        .containsExactly(
            "00-" + caller.traceId() + "-" + call.id() + "-01",
            "",
            caller.traceId() + "-" + call.id() + "-1" + "-" + caller.id(),
            called.id());
    assertThat(zipkin.spans().toString()).doesNotContain("bob");
  }

  @Test
  void aCallThatIsMadeAgainIsOneSpanWithAnEvent() throws Exception {
    assertThat(service.get("/again")).isEqualTo("200 well");

    Span call = zipkin.await(s -> s.tags().containsKey("http.request.resend_count"));
    assertThat(call.kind()).isEqualTo(Span.Kind.CLIENT);
    assertThat(call.tags())
        .containsEntry("http.request.resend_count", "1")
        .containsEntry("http.response.status_code", "200")
        .doesNotContainKey("error");
    assertThat(call.annotations())
        .singleElement()
        .satisfies(a -> assertThat(a.value()).startsWith("sent again to 127.0.0.1:"));
    zipkin.await(s -> s.kind() == Span.Kind.SERVER && call.id().equals(s.parentId()));
  }

  @Test
  void theStateOfOtherSystemsGoesAlong() throws Exception {
    String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-";
    for (String sampled : List.of("01", "00")) {
      assertThat(service.get("/calls", "traceparent", parent + sampled, "tracestate", "a=1,b=2"))
          .contains(" a=1,b=2 ");
    }
  }

  @Test
  void aCallInATraceThatIsNotRecordedSaysSo() throws Exception {
    service.close();
    service = start("never");
    String heard = service.get("/calls");
    service.close();

    assertThat(heard)
        .matches("200 00-([0-9a-f]{32})-([0-9a-f]{16})-00  \\1-\\2-0 (?!\\2)[0-9a-f]{16}");
    assertThat(zipkin.spans()).isEmpty();
  }

  @Test
  void aCallThatFailsIsMarked() throws Exception {
    service.get("/fails");

    Span call = zipkin.await("GET /nowhere");
    assertThat(call.tags())
        .containsEntry("http.response.status_code", "404")
        .containsEntry("error.type", "404")
        .containsEntry("error", "status 404");
  }

  @Test
  void aServiceThatCannotBeReachedIsMarkedToo() throws Exception {
    service.close();
    CompletableFuture<ServiceClient> client = new CompletableFuture<>();
    service =
        TracedService.start(
            Map.of("ZIPKIN_SERVER", zipkin.address(), "OTHER_URL", "http://127.0.0.1:1"),
            wiring -> {
              client.complete(wiring.client("other"));
              return List.of(
                  get(
                      "/calls",
                      Endpoint.blocking(
                          "GET /calls",
                          e ->
                              text(
                                  client
                                      .join()
                                      .call(request("/heard", null), ReplyReader.text())))));
            });
    assertThat(service.get("/calls")).startsWith("503");

    Span call = zipkin.await("GET /heard");
    assertThat(call.tags())
        .containsEntry("error.type", "dev.galvanic.ServiceUnavailableException")
        .doesNotContainKey("http.response.status_code");
    assertThat(call.remoteServiceName()).isEqualTo("other");
  }

  @Test
  void aCallEndsWhenItsReplyHasBeenRead() throws Exception {
    service.get("/async");

    Span request = zipkin.await("GET /async");
    Span call = zipkin.await(s -> s.kind() == Span.Kind.CLIENT);
    assertThat(call.parentId()).isEqualTo(request.id());
    assertThat(request.durationAsLong() - call.durationAsLong()).isGreaterThan(290_000);
  }

  @Test
  void aLoggedMethodWithAStageStandsBetweenItsCallerAndItsCalls() throws Exception {
    for (String path : List.of("/logged", "/logged-and-more")) {
      service.get(path);

      Span request = zipkin.await("GET " + path);
      Span logged = zipkin.await(s -> request.id().equals(s.parentId()));
      Span call = zipkin.await(s -> logged.id().equals(s.parentId()));
      assertThat(logged.name()).isEqualTo("calls.logged");
      assertThat(call.kind()).isEqualTo(Span.Kind.CLIENT);
      assertThat(logged.durationAsLong() - call.durationAsLong()).isGreaterThan(290_000);
      assertThat(end(call)).isLessThanOrEqualTo(end(logged));
      assertThat(end(logged)).isLessThanOrEqualTo(end(request));
      long more = path.equals("/logged") ? 0 : 290_000;
      assertThat(request.durationAsLong() - logged.durationAsLong()).isGreaterThanOrEqualTo(more);
    }
  }

  private static long end(Span span) {
    return span.timestampAsLong() + span.durationAsLong();
  }
}
