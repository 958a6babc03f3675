package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies in parts, bodies that are waited for, bodies that never end. */
class BodiesTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String post(String path, String more, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
        + more
        + "Content-Length: "
        + length
        + "\r\n\r\n";
  }

  @Test
  void aClientThatAsksMayGoOn() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(post("/echo", "Expect: 100-continue\r\n", 5));
      assertThat(client.read().status()).isEqualTo(100);
      assertThat(client.send("hello").read().body()).isEqualTo("hello");
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void aClientThatAsksIsToldBeforeItSendsTooMuch() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(post("/echo", "Expect: 100-continue\r\n", 2 << 20));
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aClientThatAsksIsToldBeforeItSendsToNobody() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(post("/none", "Expect: 100-continue\r\n", 5));
      RawClient.Answer answer = client.read();
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void http10HasNoContinue() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(
          "POST /echo HTTP/1.0\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\n"
              + "Content-Length: 5\r\n\r\nhello");
      assertThat(client.read().body()).isEqualTo("hello");
    }
  }

  @Test
  void anEmptyBodyIsABody() throws IOException {
    try (RawClient client = server.connect()) {
      RawClient.Answer answer = client.send(post("/echo", "", 0)).read();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Length")).isEqualTo("0");
    }
  }

  @Test
  void aConnectionThatEndsInsideABodyGetsNoReply() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(post("/echo", "", 5) + "hel");
      client.finishSending();
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aRequestIsNotAnsweredBeforeItsBodyHasCome() throws IOException {
    try (RawClient client = server.connect()) {
      client.send(post("/echo", "", 5) + "hel").patience(100);
      Assertions.assertThatThrownBy(client::read).isInstanceOf(SocketTimeoutException.class);
      client.patience(5000).send("lo");
      assertThat(client.read().body()).isEqualTo("hello");
    }
  }
}
