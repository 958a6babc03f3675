package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Arguments;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is too large, and the status it gets. */
class LimitsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    Endpoint length =
        Endpoint.nonBlocking(
                "POST", exchange -> TestServer.text("" + exchange.body().bytes().length))
            .consuming("text/plain");
    server =
        TestServer.start(
            PathRoutes.of("/small").on(Method.POST, length.bodyLimit(10)),
            PathRoutes.of("/large").on(Method.POST, length.bodyLimit(3 << 20)),
            PathRoutes.of("/nobody")
                .on(Method.POST, Endpoint.nonBlocking("POST", exchange -> Reply.empty(204))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRequestLineOf8KiBIsServed() throws IOException {
    try (RawClient client = server.connect()) {
      String target = "/target?" + "a".repeat(8192 - "GET /target? HTTP/1.1".length());
      assertThat(client.get(target).read().body()).isEqualTo(target);
    }
  }

  @Test
  void aLongerRequestLineIsA414() throws IOException {
    refused(414, "GET /" + "a".repeat(8192) + " HTTP/1.1\r\nHost: a\r\n\r\n");
  }

  @Test
  void aRequestLineWithoutAnEndIsA414BeforeItsEnd() throws IOException {
    refused(414, "GET /" + "a".repeat(9000));
  }

  @Test
  void aHeaderLineOver8KiBIsA431() throws IOException {
    refused(431, "GET /hello HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(8192));
  }

  @Test
  void headerLinesOver16KiBTogetherAreA431() throws IOException {
    refused(
        431, "GET /hello HTTP/1.1\r\nHost: a\r\n" + ("X: " + "a".repeat(4096) + "\r\n").repeat(4));
  }

  @Test
  void headerLinesOf16KiBTogetherAreServed() throws IOException {
    try (RawClient client = server.connect()) {
      String line = "X: " + "a".repeat(4000) + "\r\n";
      client.send("GET /hello HTTP/1.1\r\nHost: a\r\n" + line.repeat(4) + "\r\n");
      assertThat(client.read().status()).isEqualTo(200);
    }
  }

  @Test
  void ahundredHeadersAreServedAndOneMoreIsA431() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(99) + "\r\n");
      assertThat(client.read().status()).isEqualTo(200);
    }
    refused(431, "GET /hello HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(100) + "\r\n");
  }

  @Test
  void moreThan256QueryParametersAreA400() throws IOException {
    try (RawClient client = server.connect()) {
      assertThat(client.get("/hello?" + "a=1&".repeat(256)).read().status()).isEqualTo(200);
      assertThat(client.get("/hello?" + "a=1&".repeat(257)).read().status()).isEqualTo(400);
    }
  }

  @Test
  void aBodyOf1MiBIsTakenAndALongerOneIsA413() throws IOException {
    String megabyte = "a".repeat(1 << 20);
    try (RawClient client = server.connect()) {
      client.send(post("/echo", megabyte.length()) + megabyte);
      assertThat(client.read().body()).isEqualTo(megabyte);
    }
    refused(413, post("/echo", megabyte.length() + 1) + megabyte + "a");
  }

  @Test
  void anEndpointMayTakeMoreOrLess() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(post("/large", 2 << 20) + "a".repeat(2 << 20));
      assertThat(client.read().body()).isEqualTo("" + (2 << 20));
      client.send(post("/small", 10) + "a".repeat(10));
      assertThat(client.read().body()).isEqualTo("10");
      client.send(post("/small", 11) + "a".repeat(11));
      assertThat(client.read().status()).isEqualTo(413);
      // Eleven bytes were worth reading: the connection goes on.
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void aChunkedBodyOverTheLimitIsA413() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          "POST /small HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n6\r\nworld!\r\n0\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(413);
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatNobodyWantsIsDrainedUpTo64KiB() throws IOException {
    int most = 64 << 10;
    try (RawClient client = server.connect()) {
      client.send(post("/nobody", most) + "a".repeat(most));
      assertThat(client.read().status()).isEqualTo(204);
      client.send(post("/nobody", most + 1) + "a".repeat(most + 1));
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void anotherMediaTypeIsA415() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/html\r\n"
              + "Content-Length: 1\r\n\r\na");
      assertThat(client.read().status()).isEqualTo(415);
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void aCompressedBodyIsA415() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
              + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\na");
      assertThat(client.read().status()).isEqualTo(415);
    }
  }

  private static String post(String path, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  @Test
  void cookiesFormFieldsAndTheDepthOfJsonAreCountedAsConfigured() throws Exception {
    HttpLimits few = HttpLimits.defaults().with(new HttpLimits.Values(2, 2, 2, 200, 2));
    Endpoint cookies =
        Endpoint.nonBlocking(
            "GET",
            exchange -> {
              Arguments arguments = Arguments.of(exchange);
              arguments.cookie("a").optional(Texts.STRING);
              arguments.done();
              return Reply.empty(204);
            });
    Endpoint form =
        Endpoint.nonBlocking(
                "POST",
                exchange -> {
                  Arguments arguments = Arguments.of(exchange);
                  arguments.form("a").optional(Texts.STRING);
                  arguments.done();
                  return Reply.empty(204);
                })
            .consuming("application/x-www-form-urlencoded");
    Endpoint json =
        Endpoint.nonBlocking(
                "PUT",
                exchange -> {
                  Arguments arguments = Arguments.of(exchange);
                  arguments.body(Codecs.list(Codecs.list(Codecs.list(Codecs.INT))));
                  arguments.done();
                  return Reply.empty(204);
                })
            .consuming("application/json");
    try (TestServer limited =
            TestServer.start(
                few,
                PathRoutes.of("/v")
                    .on(Method.GET, cookies)
                    .on(Method.POST, form)
                    .on(Method.PUT, json));
        RawClient client = limited.connect()) {
      assertThat(values(client, "GET", "Cookie: a=1; b=2", "")).isEqualTo(204);
      assertThat(values(client, "GET", "Cookie: a=1; b=2; c=3", "")).isEqualTo(400);
      String type = "Content-Type: application/x-www-form-urlencoded";
      assertThat(values(client, "POST", type, "a=1&b=2")).isEqualTo(204);
      assertThat(values(client, "POST", type, "a=1&b=2&c=3")).isEqualTo(400);
      assertThat(values(client, "PUT", "Content-Type: application/json", "[[]]")).isEqualTo(204);
      assertThat(values(client, "PUT", "Content-Type: application/json", "[[[]]]")).isEqualTo(400);
    }
  }

  private static int values(RawClient client, String method, String header, String body)
      throws IOException {
    String head = method + " /v HTTP/1.1\r\nHost: a\r\n" + header + "\r\n";
    return client
        .send(head + "Content-Length: " + body.length() + "\r\n\r\n" + body)
        .read()
        .status();
  }

  private static void refused(int status, String request) throws IOException {
    try (RawClient client = server.connect()) {
      client.send(request);
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }
}
