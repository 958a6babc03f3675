package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Cors;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages of other origins. */
class CorsTest {
  private static final Cors ONE =
      new Cors(Set.of("https://app.example"), List.of("GET", "POST"), List.of("X-Token"));

  @Test
  void nothingIsSaidUntilItIsConfigured() throws Exception {
    try (TestServer server = TestServer.start();
        RawClient client = server.connect()) {
      RawClient.Answer answer = get(client, "https://app.example");
      assertThat(answer.headers()).doesNotContainKeys("Access-Control-Allow-Origin", "Vary");
      RawClient.Answer options = preflight(client, "https://app.example");
      assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
      assertThat(options.headers()).doesNotContainKey("Access-Control-Allow-Methods");
    }
  }

  @Test
  void aKnownOriginIsAllowedAndCachesAreTold() throws Exception {
    try (TestServer server = TestServer.start(options -> options.with(ONE));
        RawClient client = server.connect()) {
      RawClient.Answer answer = get(client, "https://app.example");
      assertThat(answer.body()).isEqualTo("hello");
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example");
      assertThat(answer.header("Vary")).isEqualTo("Origin");
      client.get("/none");
      assertThat(client.read().header("Vary")).isEqualTo("Origin");
    }
  }

  @Test
  void otherOriginsAndNullAreNot() throws Exception {
    Cors careless = new Cors(Set.of("https://app.example", "null"), List.of(), List.of());
    try (TestServer server = TestServer.start(options -> options.with(careless));
        RawClient client = server.connect()) {
      for (String origin : List.of("https://evil.example", "https://app.example.evil", "null")) {
        RawClient.Answer answer = get(client, origin);
        assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
        assertThat(answer.header("Vary")).isEqualTo("Origin");
        assertThat(preflight(client, origin).headers())
            .doesNotContainKeys("Access-Control-Allow-Origin", "Access-Control-Allow-Methods");
      }
    }
  }

  @Test
  void aPreflightIsAnswered() throws Exception {
    try (TestServer server = TestServer.start(options -> options.with(ONE));
        RawClient client = server.connect()) {
      RawClient.Answer answer = preflight(client, "https://app.example");
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example");
      assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, POST");
      assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("X-Token");
      assertThat(answer.header("Vary")).isEqualTo("Origin");
    }
  }

  @Test
  void everyOriginMayBeAllowedOutright() throws Exception {
    Cors all = new Cors(Set.of("*"), List.of(), List.of());
    try (TestServer server = TestServer.start(options -> options.with(all));
        RawClient client = server.connect()) {
      assertThat(get(client, "https://any.example").header("Access-Control-Allow-Origin"))
          .isEqualTo("*");
      assertThat(preflight(client, "https://any.example").header("Access-Control-Allow-Methods"))
          .isEqualTo("GET, HEAD, OPTIONS");
    }
  }

  private static RawClient.Answer get(RawClient client, String origin) throws IOException {
    return client.send("GET /hello HTTP/1.1\r\nHost: a\r\nOrigin: " + origin + "\r\n\r\n").read();
  }

  private static RawClient.Answer preflight(RawClient client, String origin) throws IOException {
    return client
        .send(
            "OPTIONS /hello HTTP/1.1\r\nHost: a\r\nOrigin: "
                + origin
                + "\r\nAccess-Control-Request-Method: GET\r\n\r\n")
        .read();
  }
}
