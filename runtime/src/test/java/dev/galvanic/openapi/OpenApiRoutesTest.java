package dev.galvanic.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.netty.RawClient;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.route.PathRoutes;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API document, and Swagger UI from the class path alone. */
class OpenApiRoutesTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(
            OpenApiRoutes.of(OpenApiRoutesTest.class, "/openapi/test.json")
                .routes()
                .toArray(PathRoutes[]::new));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawClient.Answer get(String path) throws IOException {
    try (RawClient client = server.connect()) {
      return client.get(path).read();
    }
  }

  @Test
  void theDocumentIsServedAsItIs() throws IOException {
    RawClient.Answer answer = get("/openapi/spec.json");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo("{\"openapi\":\"3.1.0\"}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "/docs, text/html; charset=utf-8",
    "/docs/, text/html; charset=utf-8",
    "/docs/initializer.js, text/javascript; charset=utf-8",
    "/docs/swagger-ui-bundle.js, text/javascript; charset=utf-8",
    "/docs/swagger-ui.css, text/css; charset=utf-8",
    "/docs/favicon-32x32.png, image/png",
  })
  void everyFileOfThePageHasItsMediaType(String path, String mediaType) throws IOException {
    RawClient.Answer answer = get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(mediaType);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.body()).isNotEmpty();
  }

  @Test
  void thePageShowsOurDocumentAndAsksNobodyElse() throws IOException {
    assertThat(get("/docs/initializer.js").body())
        .contains("url: \"/openapi/spec.json\"", "validatorUrl: null");
    assertThat(get("/docs").body()).doesNotContain("http://", "https://", "src=\"//");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs/../openapi/test.json",
        "/docs/..%2f..%2fopenapi%2ftest.json",
        "/docs/%2e%2e/openapi/test.json",
        "/docs/%252e%252e%252fopenapi",
        "/docs/..%5c..%5copenapi",
        "/docs/index.html%00.js",
        "/docs/swagger-ui.properties",
        "/docs/swagger-initializer.js",
        "/docs//etc/passwd",
      })
  void nothingElseIsServed(String path) throws IOException {
    get("/docs/swagger-ui.css");
    assertThat(get(path).status()).isIn(400, 404);
  }

  @Test
  void aServiceWithoutADocumentHasNeither() {
    assertThat(OpenApiRoutes.of(OpenApiRoutesTest.class, "").routes()).isEmpty();
  }

  @Test
  void aDocumentThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OpenApiRoutes.of(OpenApiRoutesTest.class, "/openapi/none.json"))
        .hasMessageContaining("/openapi/none.json");
  }
}
