package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/** Spans of what is no request of the service's own. */
@Timeout(30)
class EdgeSpansTest {
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
    return TracedService.start(
        settings,
        wiring ->
            List.of(
                TracedService.get(
                    "/things/{id}",
                    Endpoint.nonBlocking("GET /things/{id}", e -> TracedService.text("thing")))));
  }

  @Test
  void whatIsNoRequestIsASpanThatSaysSo() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      socket.getOutputStream().write("no request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      Span span = zipkin.await("HTTP");
      assertThat(span.kind()).isEqualTo(Span.Kind.SERVER);
      assertThat(span.tags())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "http.request.method", "_OTHER",
                  "http.response.status_code", "400",
                  "client.address", "127.0.0.1",
                  "network.peer.address", "127.0.0.1"));
    }
  }

  @Test
  void theBuiltInEndpointsAreRecordedOnlyIfThatIsWanted() throws Exception {
    for (String path : List.of("/health", "/health/live", "/metrics")) {
      assertThat(service.get(path)).startsWith("200 ");
    }
    service.get("/things/1");
    service.close();
    assertThat(zipkin.spans()).extracting(Span::name).containsExactly("get /things/{id}");

    service = start(Map.of("TRACE_SAMPLING_ROUTES", "/health/live=always"));
    service.get("/health");
    service.get("/health/live");
    service.close();
    assertThat(zipkin.spans())
        .extracting(Span::name)
        .containsExactly("get /things/{id}", "get /health/live");
  }
}
