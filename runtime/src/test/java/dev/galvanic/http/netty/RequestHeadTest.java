package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The request line, the Host header and the shape of header lines. */
class RequestHeadTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host: a\r\nHost: a",
        "Host: a\r\nHost: b",
        "Host: ",
        "Host: a b",
        "Host: a,b",
        "Host: a/b",
        "Host: user@a",
        "Host: a:x",
        "Host: a:99999",
        "Host: a:",
        "Host: [::1",
        "Host: [zz]",
        "Host: \u00e4",
        "Host : a",
      })
  void aRequestWithoutOneValidHostIsRefused(String host) throws IOException {
    refused(400, "GET /hello HTTP/1.1\r\n" + host + (host.isEmpty() ? "" : "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a:80", "127.0.0.1:8080", "[::1]:80", "xn--bcher-kva.example"})
  void aRequestWithOneValidHostIsServed(String host) throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(200);
    }
  }

  @Test
  void http10NeedsNoHost() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.0\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET  /hello HTTP/1.1",
        "GET /hello  HTTP/1.1",
        "GET\t/hello HTTP/1.1",
        "GET /hello HTTP/1.1 ",
        " GET /hello HTTP/1.1",
        "GET /hel lo HTTP/1.1",
        "GET /hello",
        "GET",
        "GET /hello http/1.1",
        "GET /hello HTTP/1.1x",
        "GET /hello HTTP/11.1",
        "GET /hello#top HTTP/1.1",
        "GET * HTTP/1.1",
        "GET hello HTTP/1.1",
        "GET ftp://a/hello HTTP/1.1",
        "GET http://a b/hello HTTP/1.1",
        "GET /h\u00e4llo HTTP/1.1",
        "GET /hel\u0001lo HTTP/1.1",
        "G(T /hello HTTP/1.1",
        "\u0000GET /hello HTTP/1.1",
        "\r\n\r\nGET /hello HTTP/1.1",
        "\nGET /hello HTTP/1.1",
      })
  void aRequestLineThatIsNotWrittenAsItShouldIsRefused(String line) throws IOException {
    refused(400, line + "\r\nHost: a\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/2.0", "HTTP/1.2", "HTTP/0.9", "HTTP/3.0"})
  void anotherVersionIsA505(String version) throws IOException {
    refused(505, "GET /hello " + version + "\r\nHost: a\r\n");
  }

  @Test
  void oneEmptyLineBeforeARequestIsIgnored() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X: a\r\n folded",
        "X: a\r\n\tfolded",
        "no-colon",
        ": no name",
        "X Y: a",
        "X : a",
        "X: a\u0001b",
        "X: a\u0000b",
        "X: a\u007fb",
        "X: a\nY: b",
        "X: a\rY: b",
      })
  void aHeaderLineThatIsNotWrittenAsItShouldIsRefused(String line) throws IOException {
    refused(400, "GET /hello HTTP/1.1\r\nHost: a\r\n" + line + "\r\n");
  }

  @Test
  void lineFeedsAloneEndNoLine() throws IOException {
    refused(400, "GET /hello HTTP/1.1\nHost: a\n\n");
  }

  @ParameterizedTest
  @CsvSource({"TRACE, /hello", "CONNECT, a:443", "CONNECT, /hello"})
  void traceAndConnectAreRefused(String method, String target) throws IOException {
    refused(501, method + " " + target + " HTTP/1.1\r\nHost: a\r\n");
  }

  @Test
  void anUnknownMethodIsA501AndTheConnectionGoesOn() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("BREW /hello HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
      assertThat(client.read().status()).isEqualTo(501);
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void anUnknownExpectationIsA417() throws IOException {
    refused(417, "GET /hello HTTP/1.1\r\nHost: a\r\nExpect: a-pony\r\n");
  }

  @Test
  void theAbsoluteFormIsServedAsItsPath() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET http://other:80/hello?x=1 HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.read().body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hello?x=%zz",
        "/hello?x=%c0%af",
        "/hello?x=%2",
        "/a/..%2fhello",
        "/a/..%5chello",
        "/a/../hello",
        "/./hello",
        "/%2e%2e/hello",
        "/hello%00",
        "/hello/%zz",
      })
  void aTargetThatCannotBeReadIsA400AndTheConnectionGoesOn(String target) throws IOException {
    try (RawClient client = server.connect()) {
      assertThat(client.get(target).read().status()).isEqualTo(400);
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  private static void refused(int status, String head) throws IOException {
    try (RawClient client = server.connect()) {
      client.send(head + "\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }
}
