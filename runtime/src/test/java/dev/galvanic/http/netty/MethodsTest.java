package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** HEAD, OPTIONS, 404 and 405: what the server answers without a handler of their own. */
class MethodsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(
            PathRoutes.of("/things/{id}")
                .on(Method.GET, Endpoint.nonBlocking("GET", exchange -> TestServer.text("a thing")))
                .on(Method.DELETE, Endpoint.nonBlocking("DELETE", exchange -> Reply.empty(204))),
            TestServer.get(
                "/fails",
                Endpoint.nonBlocking(
                    "GET /fails",
                    exchange -> {
                      throw new dev.galvanic.NotFoundException();
                    })));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void headIsGetWithoutItsBody() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("HEAD /things/1 HTTP/1.1\r\nHost: a\r\n\r\n");
      RawClient.Answer head = client.readHead();
      RawClient.Answer get = client.get("/things/1").read();
      assertThat(get.body()).isEqualTo("a thing");
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("Content-Length")).isEqualTo("7");
      assertThat(head.headers().keySet()).isEqualTo(get.headers().keySet());
    }
  }

  @Test
  void headOfAnErrorHasNoBodyEither() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("HEAD /fails HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.readHead().status()).isEqualTo(404);
      client.send("HEAD /none HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.readHead().status()).isEqualTo(404);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  @Test
  void optionsTellsEveryMethodOfThePath() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("OPTIONS /things/1 HTTP/1.1\r\nHost: a\r\n\r\n");
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, DELETE, OPTIONS");
      assertThat(answer.headers()).doesNotContainKey("Content-Length");
    }
  }

  @Test
  void optionsOfAnUnknownPathIsA404() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("OPTIONS /none HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(404);
    }
  }

  @Test
  void anotherMethodIsA405WithTheCompleteAllow() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("PUT /things/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, DELETE, OPTIONS");
      assertThat(answer.body()).isEqualTo("{\"code\":405,\"message\":\"Method Not Allowed\"}");
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void anUnknownPathIsA404InTheShapeOfAllErrors() throws IOException {
    try (RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/none").read();
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.header("Content-Type")).isEqualTo("application/json");
      assertThat(answer.body()).isEqualTo("{\"code\":404,\"message\":\"Not Found\"}");
    }
  }

  @Test
  void aPathWithAnEmptySegmentIsNobodysAndTheConnectionGoesOn() throws IOException {
    try (RawClient client = server.connect()) {
      for (String path : new String[] {"//", "//hello", "/hello//", "/things//", "//things/1"}) {
        assertThat(client.get(path).read().status()).as(path).isEqualTo(404);
      }
      assertThat(client.get("/hello/").read().status()).isEqualTo(200);
    }
  }

  @Test
  void aTrailingSlashMakesNoDifferenceAndAnEscapedSlashDoesNotSplit() throws IOException {
    try (RawClient client = server.connect()) {
      assertThat(client.get("/things/1/").read().status()).isEqualTo(200);
      assertThat(client.get("/things/a%2Fb").read().status()).isEqualTo(200);
      assertThat(client.get("/things%2F1").read().status()).isEqualTo(404);
      assertThat(client.get("/th%69ngs/1").read().status()).isEqualTo(200);
    }
  }

  @Test
  void aReplyHasADateAndNoNameOfTheServer() throws IOException {
    try (RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/hello").read();
      assertThat(answer.header("Date")).matches("[A-Z][a-z]{2}, \\d\\d [A-Z].* GMT");
      assertThat(answer.headers()).doesNotContainKey("Server");
    }
  }
}
