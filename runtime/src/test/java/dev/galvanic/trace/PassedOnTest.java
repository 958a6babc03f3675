package dev.galvanic.trace;

import static dev.galvanic.trace.TracedService.get;
import static dev.galvanic.trace.TracedService.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Wiring;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.route.PathRoutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that traces nothing does not cut the traces of others. */
@Timeout(30)
class PassedOnTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-03";

  private ServiceClient itself;

  private List<PathRoutes> routes(Wiring wiring) {
    itself = wiring.client(TracedService.NAME);
    return List.of(
        get("/blocking", Endpoint.blocking("GET /blocking", e -> text(call()))),
        get(
            "/async",
            Endpoint.async(
                "GET /async",
                e -> itself.callAsync(heard(), ReplyReader.text()).thenApply(TracedService::text))),
        get("/heard", Endpoint.nonBlocking("GET /heard", PassedOnTest::heard)));
  }

  private String call() {
    Trace trace = RequestContext.currentTrace();
    return itself.call(heard(), ReplyReader.text())
        + "in "
        + trace.traceId()
        + trace.spanId()
        + trace.isSampled();
  }

  private static ClientRequest heard() {
    return ClientRequest.of(Method.GET, "Itself.heard", "/heard");
  }

  private static Reply heard(Exchange exchange) {
    StringBuilder heard = new StringBuilder();
    for (String name : TraceHeaders.KEYS) {
      List<String> values = exchange.headers().all(name);
      heard.append(values.isEmpty() ? "" : name + "=" + String.join("|", values) + " ");
    }
    return text(heard.toString());
  }

  @Test
  void whatCameGoesAlongUnchanged() throws Exception {
    try (TracedService service = TracedService.start(Map.of(), this::routes)) {
      String[] w3c = {"traceparent", PARENT, "tracestate", "a=1", "tracestate", "b=2"};
      String handedOn = "traceparent=" + PARENT + " tracestate=a=1,b=2 ";
      assertThat(service.get("/blocking", w3c))
          .isEqualTo("200 " + handedOn + "in " + TRACE + "false");
      assertThat(service.get("/async", w3c)).isEqualTo("200 " + handedOn);
      assertThat(service.get("/async", "b3", "a3ce929d0e0e4736-00f067aa0ba902b7-1"))
          .isEqualTo("200 b3=a3ce929d0e0e4736-00f067aa0ba902b7-1 ");
      assertThat(service.get("/async", "b3", "0")).isEqualTo("200 b3=0 ");
      assertThat(service.get("/async", "X-B3-TraceId", TRACE, "X-B3-SpanId", "00f067aa0ba902b7"))
          .isEqualTo("200 x-b3-traceid=" + TRACE + " x-b3-spanid=00f067aa0ba902b7 ");
    }
  }

  @Test
  void whereNothingOrNothingUsefulCameNothingGoesAlong() throws Exception {
    try (TracedService service = TracedService.start(Map.of(), this::routes)) {
      assertThat(service.get("/blocking")).isEqualTo("200 in false");
      assertThat(service.get("/blocking", "traceparent", "00-" + TRACE, "tracestate", "a=1"))
          .isEqualTo("200 in false");
    }
  }

  @Test
  void whoeverIsNotBelievedIsNotPassedOn() throws Exception {
    try (TracedService service =
        TracedService.start(Map.of("TRACE_TRUST_CALLERS", "false"), this::routes)) {
      assertThat(service.get("/blocking", "traceparent", PARENT)).isEqualTo("200 in false");
    }
  }
}
