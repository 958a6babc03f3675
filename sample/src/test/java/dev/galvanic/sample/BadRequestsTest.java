package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.user.NewUser;
import dev.galvanic.sample.user.UserChange;
import dev.galvanic.sample.user.UserResourceTestClient;
import dev.galvanic.testing.RawConnection;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.call.ErrorReply;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told when its request is wrong. */
class BadRequestsTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  private static final NewUser ADA = new NewUser("Ada", 36, null, 1, 1);
  private static final NewRole ADMIN = new NewRole("admin");

  private final UserResourceTestClient users = new UserResourceTestClient(sample.user);
  private final RoleResourceTestClient roles = new RoleResourceTestClient(sample.role);

  @Test
  void everyMistakeOfABodyIsNamedAtOnce() {
    ErrorReply error =
        users
            .but(r -> r.member("/name", " ").member("/age", -1).member("/sex", 5))
            .but(r -> r.member("/city_id", "x").without("/role_id"))
            .create(ADA)
            .error();

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.code()).isEqualTo(400);
    assertThat(error.message()).isEqualTo("Bad Request");
    assertThat(error.errors())
        .containsExactly(
            entry("/name", "must not be blank"),
            entry("/age", "must be greater than or equal to 0"),
            entry("/sex", "must be a string"),
            entry("/city_id", "must be an integer"),
            entry("/role_id", "is required"));
  }

  @Test
  void everyMistakeOfTheParametersIsNamedAtOnce() {
    ErrorReply error = users.but(r -> r.query("offset", "x")).list(1000, 0).error();

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.errors())
        .containsExactly(
            entry("query.limit", "must be less than or equal to 100"),
            entry(
                "query.offset",
                "must be an integer from -9223372036854775808 to 9223372036854775807"));
  }

  @Test
  void aPathVariableOfTheWrongTypeIsABadRequest() {
    ErrorReply error = users.but(r -> r.path("id", "ada")).get(1).error();

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.errors())
        .containsExactly(entry("path.id", "must be an integer from -2147483648 to 2147483647"));
  }

  @Test
  void aChangeIsCheckedLikeANewUser() {
    ErrorReply error =
        users
            .but(r -> r.body("{\"age\":\"old\",\"name\":\"\"}"))
            .change(1, new UserChange(null, null, null, null, null))
            .error();

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.errors())
        .containsExactly(
            entry("/age", "must be an integer"), entry("/name", "size must be between 1 and 128"));
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
    ErrorReply error = roles.but(r -> r.body(body)).create(ADMIN).error();

    assertThat(error.status()).as(error.toString()).isEqualTo(400);
    assertThat(error.errors()).hasSize(1);
    assertThat(roles.list().ok().pagination().total()).isZero();
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
    assertThat(roles.but(r -> r.media(media)).create(ADMIN).raw())
        .hasToString("415 {\"code\":415,\"message\":\"Unsupported Media Type\"}");
  }

  @Test
  void aBodyOverTheLimitIsTooLarge() {
    ErrorReply error = roles.create(new NewRole("a".repeat(1024 * 1024))).error();

    assertThat(error.status()).isEqualTo(413);
    assertThat(error.code()).isEqualTo(413);
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

  private static String allowed(TestReply reply) {
    String[] methods = reply.header("Allow").orElse("").split(", ?");
    Arrays.sort(methods);
    return String.join(", ", methods);
  }
}
