package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request ends and the next begins: nothing that two readers could read in two ways. */
class FramingTest {
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
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5, 5",
        "Content-Length: +5",
        "Content-Length: -0",
        "Content-Length: 0x5",
        "Content-Length: 1_0",
        "Content-Length: 005",
        "Content-Length: 5 5",
        "Content-Length: ",
        "Content-Length: 99999999999999999999",
        "Content-Length: 9223372036854775808",
        "Content-Length : 5",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, gzip",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding:\r\n chunked",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: \u000bchunked",
      })
  void ambiguousFramingIsRefusedAndTheConnectionCloses(String headers) throws IOException {
    refused("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\n" + headers);
  }

  @Test
  void chunkedIsNotKnownToHttp10() throws IOException {
    refused("POST /echo HTTP/1.0\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x5\r\nhello\r\n0\r\n\r\n",
        "+5\r\nhello\r\n0\r\n\r\n",
        "5 \r\nhello\r\n0\r\n\r\n",
        " 5\r\nhello\r\n0\r\n\r\n",
        "00000000000000005\r\nhello\r\n0\r\n\r\n",
        "ffffffffffffffff\r\nhello\r\n0\r\n\r\n",
        "5\nhello\r\n0\r\n\r\n",
        "5\rhello\r\n0\r\n\r\n",
        "5\r\nhello\n0\r\n\r\n",
        "5\r\nhello\r0\r\n\r\n",
        "5\r\nhelloworld\r\n0\r\n\r\n",
        "5;a\u0001b\r\nhello\r\n0\r\n\r\n",
        ";a\r\nhello\r\n0\r\n\r\n",
        "\r\nhello\r\n0\r\n\r\n",
        "5\r\nhello\r\n0\r\nTrailer : x\r\n\r\n",
        "5\r\nhello\r\n0\r\n folded\r\n\r\n",
        "5\r\nhello\r\n0\r\nno-colon\r\n\r\n",
      })
  void aChunkThatIsNotWrittenAsItShouldIsRefused(String body) throws IOException {
    try (RawClient client = server.connect()) {
      client.send(chunkedHead() + body);
      assertThat(client.read().status()).isEqualTo(400);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aLongChunkExtensionIsRefused() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(chunkedHead() + "5;" + "a".repeat(257) + "\r\nhello\r\n0\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(400);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void chunksAreJoinedAndTrailersAreDropped() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          chunkedHead()
              + "5;name=value\r\nhello\r\n6\r\n world\r\n0\r\nContent-Length: 3\r\nX: y\r\n\r\n");
      assertThat(client.read().body()).isEqualTo("hello world");
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  @Test
  void tooManyTrailersAreRefused() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(chunkedHead() + "0\r\n" + "X: y\r\n".repeat(17) + "\r\n");
      assertThat(client.read().status()).isEqualTo(400);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aGetWithABodyAndAPipelinedGetGiveExactlyTwoReplies() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          "GET /hello HTTP/1.1\r\nHost: test\r\nContent-Length: 34\r\n\r\n"
              + "GET /none HTTP/1.1\r\nHost: test\r\n\r\n"
              + "GET /hello HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(200);
      assertThat(client.read().status()).isEqualTo(200);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aRequestIsReadTheSameWhereverItIsSplit() throws Exception {
    String request = chunkedHead() + "5;a=b\r\nhello\r\n0\r\nX: y\r\n\r\n";
    for (int i = 1; i < request.length(); i++) {
      try (RawClient client = server.connect()) {
        client.send(request.substring(0, i));
        Thread.sleep(1);
        client.send(request.substring(i));
        assertThat(client.read().body()).as("split at %s", i).isEqualTo("hello");
      }
    }
  }

  private static String chunkedHead() {
    return "POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n";
  }

  private static void refused(String head) throws IOException {
    try (RawClient client = server.connect()) {
      client.send(head + "\r\n\r\n0\r\n\r\n" + "GET /hello HTTP/1.1\r\nHost: test\r\n\r\n");
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(answer.body()).startsWith("{\"code\":400,\"message\":\"Bad Request\",\"error\":");
      assertThat(client.ended()).isTrue();
    }
  }
}
