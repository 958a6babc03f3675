package dev.galvanic.testing.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a test reads of a reply, and what it is told when the reply is another. */
class TypedReplyTest {
  private static EchoServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new EchoServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static <T> TypedReply<T> reply(int status, String body, ReplyReader<T> reader) {
    return TestCalls.of(server, "status-service")
        .send(
            ClientRequest.of(Method.POST, "Statuses.status", "/status/{code}")
                .variable(Integer.toString(status))
                .body("application/json", body.getBytes(StandardCharsets.UTF_8)),
            reader);
  }

  private static TypedReply<Integer> number(int status, String body) {
    return reply(status, body, ReplyReader.data(Codecs.INT));
  }

  @Test
  void aSuccessHoldsTheValue() {
    TypedReply<Integer> reply = number(201, "{\"code\":0,\"data\":5}");

    assertThat(reply.ok()).isEqualTo(5);
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.header("content-length")).contains("19");
    assertThat(reply.headers().map()).containsKey("content-length");
    assertThat(reply.raw().json("/data").intValue()).isEqualTo(5);
    assertThat(reply).hasToString("POST /status/201: 201 {\"code\":0,\"data\":5}");
  }

  @Test
  void anErrorIsNoSuccess() {
    assertThatThrownBy(() -> number(404, "{\"code\":404,\"message\":\"Not Found\"}").ok())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "POST /status/404 was not answered with a success, but with"
                + " 404 {\"code\":404,\"message\":\"Not Found\"}");
  }

  @Test
  void aSuccessIsNoError() {
    assertThatThrownBy(() -> number(200, "{\"code\":0,\"data\":5}").error())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "POST /status/200 was not answered with an error, but with 200 {\"code\":0,\"data\":5}");
  }

  @Test
  void aSuccessThatHoldsSomethingElseIsNone() {
    assertThatThrownBy(() -> number(200, "{\"code\":0,\"data\":\"x\"}").ok())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "POST /status/200 was answered with what is no reply of Statuses.status"
                + " (/data: must be an integer): 200 {\"code\":0,\"data\":\"x\"}");
  }

  @Test
  void anErrorOfTheEnvelopeTellsAllThatItHas() {
    ErrorReply error =
        number(
                400,
                """
                {"code":7,"message":"Bad Request","error":"so","errors":[
                {"pointer":"/name","message":"is required"},
                {"pointer":"/age","message":"must be an integer"},
                {"pointer":"/name","message":"must not be blank"}],"id":"abc"}""")
            .error();

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.code()).isEqualTo(7);
    assertThat(error.message()).isEqualTo("Bad Request");
    assertThat(error.error()).contains("so");
    assertThat(error.id()).contains("abc");
    assertThat(error.errors().toString())
        .isEqualTo("{/name=is required; must not be blank, /age=must be an integer}");
  }

  @Test
  void problemDetailsAreAnErrorToo() {
    ErrorReply error =
        number(
                404,
                "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                    + "\"detail\":\"No such user\",\"code\":404}")
            .error();

    assertThat(error.message()).isEqualTo("No such user");
    assertThat(error.errors()).isEmpty();
  }

  @Test
  void anErrorWithoutABodyHasItsStatus() {
    ErrorReply error = number(503, "").error();

    assertThat(error.code()).isEqualTo(503);
    assertThat(error.message()).isEmpty();
  }

  @Test
  void whatNoServiceWouldSayIsNoErrorReply() {
    assertThatThrownBy(() -> number(502, "{\"oops\":1}").error())
        .hasMessage(
            "POST /status/502 was answered with what is no error reply of a service:"
                + " 502 {\"oops\":1}");
    assertThatThrownBy(() -> number(502, "<html>").error()).hasMessage("Not JSON, but: <html>");
  }

  @Test
  void linesAreReadAllTheWay() {
    assertThat(reply(200, "1\n22\n", TestLines.of(Codecs.INT)).ok()).containsExactly(1, 22);
    assertThat(reply(200, "", TestLines.of(Codecs.INT)).ok()).isEmpty();
    assertThatThrownBy(() -> reply(200, "1\nx\n", TestLines.of(Codecs.INT)).ok())
        .hasMessageContaining("(line 2: ");
    assertThatThrownBy(() -> reply(200, "1\n2", TestLines.of(Codecs.INT)).ok())
        .hasMessageContaining("(the last line has no end)");
  }
}
