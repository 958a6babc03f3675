package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the test client sends, and what it makes of the reply. */
class TestClientTest {
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private TestClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/echo", TestClientTest::echo);
    server.createContext("/text", exchange -> answer(exchange, 418, "{\"a\":1,\"a\":2}"));
    server.createContext("/slow", this::wait);
    server.createContext("/torn", HttpExchange::close);
    server.start();
    client = TestClient.of(address());
  }

  @AfterEach
  void stop() {
    over.countDown();
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
  void aRequestThatIsNotAnsweredIsNamed() {
    TestTarget hasty = TestTarget.at(address()).within(Duration.ofMillis(50));

    assertThatThrownBy(() -> hasty.http().get("/slow?a=1"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "GET /slow?a=1 was not answered within 50 ms. Let the handler come to an end, or wait"
                + " longer: by within(...) of the client, or by -Dgalvanic.test.patience=600, as for"
                + " a debugger.")
        .hasCauseInstanceOf(HttpTimeoutException.class);
    over.countDown();
    assertThat(client.within(Duration.ofMinutes(1)).get("/slow").status()).isEqualTo(200);
    assertThatThrownBy(() -> client.post("/torn", "{}"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("POST /torn was not answered: java.io.IOException: ");
  }

  @Test
  void howLongAReplyIsWaitedForIsAPropertyOfTheProcess() {
    try {
      System.setProperty("galvanic.test.patience", "1");
      TestClient hasty = TestClient.of(address());
      assertThatThrownBy(() -> hasty.get("/slow"))
          .hasMessageStartingWith("GET /slow was not answered within 1 s. ");
      System.setProperty("galvanic.test.patience", "10m");
      assertThatThrownBy(() -> TestClient.of(address()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "-Dgalvanic.test.patience=10m is no number of seconds. Say 600 for ten minutes.");
    } finally {
      System.clearProperty("galvanic.test.patience");
    }
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

  private void wait(HttpExchange exchange) throws IOException {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    answer(exchange, 200, "{}");
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
