package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the test client sends, and what it makes of the reply. */
class TestClientTest {
  private HttpServer server;
  private TestClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/echo", TestClientTest::echo);
    server.createContext("/text", exchange -> answer(exchange, 418, "{\"a\":1,\"a\":2}"));
    server.start();
    client = TestClient.of(address());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aBodyIsJsonUnlessSaidOtherwise() {
    assertThat(client.post("/echo", "{}").text()).isEqualTo("POST application/json {}");
    assertThat(client.put("/echo", "{}").text()).isEqualTo("PUT application/json {}");
    assertThat(client.patch("/echo", "{}").text()).isEqualTo("PATCH application/json {}");
    assertThat(client.with("content-type", "text/plain").post("/echo", "x").text())
        .isEqualTo("POST text/plain x");
  }

  @Test
  void aRequestWithoutABodyHasNoContentType() {
    assertThat(client.get("/echo").text()).isEqualTo("GET null ");
    assertThat(client.delete("/echo").text()).isEqualTo("DELETE null ");
    assertThat(client.send("OPTIONS", "/echo").text()).isEqualTo("OPTIONS null ");
  }

  @Test
  void theReplyTellsStatusHeadersAndBody() {
    TestReply reply = client.get("/text");

    assertThat(reply.status()).isEqualTo(418);
    assertThat(reply.header("x-teapot")).contains("short and stout");
    assertThat(reply.header("X-Other")).isEmpty();
    assertThat(reply).hasToString("418 {\"a\":1,\"a\":2}");
  }

  @Test
  void aDuplicateMemberIsNotReadAsJson() {
    assertThatThrownBy(() -> client.get("/text").json())
        .isInstanceOf(AssertionError.class)
        .hasMessage("Not JSON, but: {\"a\":1,\"a\":2}");
  }

  @Test
  void aPointerToNothingShowsTheBody() {
    TestReply reply = client.with("X-Body", "{\"data\":{\"id\":7}}").get("/echo");

    assertThat(reply.json("/data/id").intValue()).isEqualTo(7);
    assertThatThrownBy(() -> reply.json("/data/name"))
        .hasMessage("Nothing stands at /data/name in: {\"data\":{\"id\":7}}");
  }

  @Test
  void aRawConnectionShowsTheBytesOnTheWire() throws IOException {
    try (RawConnection connection = RawConnection.to(address())) {
      assertThat(connection.send("GET /text HTTP/1.0\r\n\r\n").untilClosed())
          .startsWith("HTTP/1.1 418")
          .endsWith("{\"a\":1,\"a\":2}");
    }
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void echo(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String said = exchange.getRequestHeaders().getFirst("X-Body");
    answer(
        exchange,
        200,
        Objects.requireNonNullElse(
            said,
            exchange.getRequestMethod()
                + " "
                + exchange.getRequestHeaders().getFirst("Content-Type")
                + " "
                + body));
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("X-Teapot", "short and stout");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
