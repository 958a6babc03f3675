package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.RawConnection;
import dev.galvanic.testing.TestReply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told when its request is wrong. */
class BadRequestsTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @Test
  void everyMistakeOfABodyIsNamedAtOnce() {
    TestReply reply =
        sample.users().post("/users", "{\"name\":\" \",\"age\":-1,\"sex\":5,\"city_id\":\"x\"}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json("/code").intValue()).isEqualTo(400);
    assertThat(reply.json("/message").stringValue()).isEqualTo("Bad Request");
    assertThat(mistakes(reply))
        .containsExactly(
            "/name: must not be blank",
            "/age: must be greater than or equal to 0",
            "/sex: must be a string",
            "/city_id: must be an integer",
            "/role_id: is required");
  }

  @Test
  void everyMistakeOfTheParametersIsNamedAtOnce() {
    TestReply reply = sample.users().get("/users?limit=1000&offset=x");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(mistakes(reply))
        .containsExactly(
            "query.limit: must be less than or equal to 100",
            "query.offset: must be an integer from -9223372036854775808 to 9223372036854775807");
  }

  @Test
  void aPathVariableOfTheWrongTypeIsABadRequest() {
    TestReply reply = sample.users().get("/users/ada");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(mistakes(reply))
        .containsExactly("path.id: must be an integer from -2147483648 to 2147483647");
  }

  @Test
  void aChangeIsCheckedLikeANewUser() {
    TestReply reply = sample.users().patch("/users/1", "{\"age\":\"old\",\"name\":\"\"}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(mistakes(reply))
        .containsExactly("/age: must be an integer", "/name: size must be between 1 and 128");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"admin\"",
        "{\"name\":\"admin\"} {}",
        "{\"name\":\"admin\"}x",
        "{\"name\":\"admin\",\"name\":\"root\"}",
        "{name:\"admin\"}",
        "{\"name\":\"admin\",}",
        "",
        "[]",
        "null"
      })
  void aBodyThatIsNotTheOneJsonObjectIsABadRequest(String body) {
    TestReply reply = sample.roles().post("/roles", body);

    assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
    assertThat(mistakes(reply)).hasSize(1);
    assertThat(sample.roles().get("/roles").json("/pagination/total").intValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/", "/users/1/2", "/user", "/users/1/"})
  void aPathThatNoRouteHasIsNotFound(String path) {
    TestReply reply = sample.users().get(path);

    assertThat(reply).hasToString("404 {\"code\":404,\"message\":\"Not Found\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE | /users   | GET, HEAD, OPTIONS, POST",
        "PUT    | /users   | GET, HEAD, OPTIONS, POST",
        "POST   | /users/1 | DELETE, GET, HEAD, OPTIONS, PATCH",
        "PUT    | /users/1 | DELETE, GET, HEAD, OPTIONS, PATCH"
      })
  void anotherMethodIsToldWhichAreAllowed(String method, String path, String allowed) {
    TestReply reply = sample.users().send(method, path);

    assertThat(reply.status()).isEqualTo(405);
    assertThat(allowed(reply)).isEqualTo(allowed);
    assertThat(reply.text()).isEqualTo("{\"code\":405,\"message\":\"Method Not Allowed\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void anotherMediaTypeThanJsonIsUnsupported(String media) {
    TestReply reply =
        sample.roles().with("Content-Type", media).post("/roles", "{\"name\":\"admin\"}");

    assertThat(reply).hasToString("415 {\"code\":415,\"message\":\"Unsupported Media Type\"}");
  }

  @Test
  void aBodyOverTheLimitIsTooLarge() {
    String body = "{\"name\":\"" + "a".repeat(1024 * 1024) + "\"}";

    TestReply reply = sample.roles().post("/roles", body);

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.json("/code").intValue()).isEqualTo(413);
  }

  @Test
  void aRequestThatIsNoHttpIsRefusedAndTheConnectionClosed() throws IOException {
    try (RawConnection connection = RawConnection.to(sample.user.uri())) {
      String answer =
          connection
              .send("GET /users HTTP/1.1\r\n\r\nGET /users HTTP/1.1\r\nHost: a\r\n\r\n")
              .untilClosed();

      assertThat(answer).startsWith("HTTP/1.1 400 ").containsOnlyOnce("HTTP/1.1");
    }
  }

  @Test
  void theConnectionServesOnAfterABadRequest() throws IOException {
    try (RawConnection connection = RawConnection.to(sample.user.uri())) {
      String answers =
          connection
              .send("GET /users/x HTTP/1.1\r\nHost: a\r\n\r\n")
              .send("GET /users HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
              .untilClosed();

      assertThat(answers).startsWith("HTTP/1.1 400 ").contains("HTTP/1.1 200 ");
    }
  }

  private static List<String> mistakes(TestReply reply) {
    List<String> mistakes = new ArrayList<>();
    reply
        .json("/errors")
        .forEach(
            error ->
                mistakes.add(
                    error.get("pointer").stringValue()
                        + ": "
                        + error.get("message").stringValue()));
    return mistakes;
  }

  private static String allowed(TestReply reply) {
    String[] methods = reply.header("Allow").orElse("").split(", ?");
    Arrays.sort(methods);
    return String.join(", ", methods);
  }
}
