package dev.galvanic.http.netty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Arguments;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Part;
import dev.galvanic.http.Texts;
import dev.galvanic.route.PathRoutes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that are sent to a server, whose status is all that a sender sees. */
class MultipartTest {
  private static final String HEAD =
      "POST /files HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=%s\r\n";
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    Endpoint files =
        Endpoint.blocking(
                "POST /files",
                exchange -> {
                  Arguments arguments = Arguments.of(exchange);
                  Part file = arguments.part("file").required();
                  String title = arguments.form("title").orElse("none", Texts.STRING);
                  arguments.done();
                  return TestServer.text(title + ", " + file);
                })
            .consuming("multipart/form-data");
    server =
        TestServer.start(
            PathRoutes.of("/files").on(Method.POST, files),
            PathRoutes.of("/few").on(Method.POST, files.bodyLimit(100)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatCurlSendsIsTaken() throws IOException {
    String boundary = "------------------------1b3e81a7c9d5f204";
    String body =
        """
        --%1$s
        Content-Disposition: form-data; name="title"

        a title
        --%1$s
        Content-Disposition: form-data; name="file"; filename="notes.txt"
        Content-Type: text/plain

        two
        lines

        --%1$s--
        """
            .formatted(boundary)
            .replace("\n", "\r\n");
    try (RawClient client = server.connect()) {
      client.send(
          HEAD.formatted(boundary)
              + "Expect: 100-continue\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(100);
      assertThat(client.send(body).read().body())
          .isEqualTo("a title, notes.txt: text/plain, 12 bytes");
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void whatJavasClientSendsInChunksIsTaken() throws Exception {
    String start =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\u00e4.bin\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    HttpResponse<String> reply =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://127.0.0.1:" + server.server().address().getPort() + "/files"))
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(
                        BodyPublishers.concat(
                            BodyPublishers.ofString(start),
                            BodyPublishers.ofByteArray(new byte[3 << 20]),
                            BodyPublishers.ofString("\r\n--b--\r\n")))
                    .build(),
                BodyHandlers.ofString());
    assertThat(reply.body())
        .isEqualTo("none, \u00e4.bin: application/octet-stream, " + (3 << 20) + " bytes");
  }

  @Test
  void moreThan10MiBIsA413BeforeItIsSent() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          HEAD.formatted("b")
              + "Expect: 100-continue\r\nContent-Length: "
              + ((10 << 20) + 1)
              + "\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(413);
    }
    try (RawClient client = server.connect()) {
      client.send(
          HEAD.formatted("b").replace("files", "few")
              + "Content-Length: 101\r\n\r\n"
              + "a".repeat(101));
      assertThat(client.read().status()).isEqualTo(413);
    }
  }

  @Test
  void whatCannotBeReadIsA400ThatSaysWhy() throws IOException {
    try (RawClient client = server.connect()) {
      RawClient.Answer answer = client.send(post("b", "--c--")).read();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body())
          .contains(
              "{\"pointer\":\"form\",\"message\":\"has no part that begins with its boundary\"}");
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void anotherFormIsA415() throws IOException {
    try (RawClient client = server.connect()) {
      String urlencoded =
          post("b", "a=b")
              .replace("multipart/form-data; boundary=b", "application/x-www-form-urlencoded");
      assertThat(client.send(urlencoded).read().status()).isEqualTo(415);
    }
  }

  private static String post(String boundary, String body) {
    return HEAD.formatted(boundary)
        + "Content-Length: "
        + body.getBytes(UTF_8).length
        + "\r\n\r\n"
        + body;
  }
}
