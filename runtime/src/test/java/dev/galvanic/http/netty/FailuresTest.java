package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.ConflictException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a handler does wrong, and what its caller is told. */
class FailuresTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(
            options ->
                options.withErrorMappers(
                    List.of(
                        failure -> {
                          if (failure instanceof ClassCastException) {
                            throw new IllegalStateException("the mapper");
                          }
                          return Optional.empty();
                        },
                        failure ->
                            failure instanceof ArithmeticException
                                ? Optional.of(new ConflictException(7, "no division"))
                                : Optional.empty())),
            inline("/throws", exchange -> fail(new IllegalStateException("secret"))),
            inline("/error", exchange -> fail(new LinkageError("secret"))),
            inline("/overflow", FailuresTest::overflow),
            inline("/null", exchange -> nothing()),
            inline("/known", exchange -> fail(new ConflictException("taken"))),
            inline("/mapped", exchange -> fail(new ArithmeticException("secret"))),
            inline(
                "/split", exchange -> TestServer.text("x").with("Location", "/a\r\nSet-Cookie: b")),
            inline("/unmappable", exchange -> fail(new ClassCastException("secret"))),
            TestServer.get(
                "/unmappable-later",
                Endpoint.async(
                    "GET",
                    exchange -> CompletableFuture.failedFuture(new ClassCastException("secret")))),
            inline("/media", exchange -> Reply.of(200, "text/plain\r\nSet-Cookie: b", new byte[0])),
            inline("/reserved", exchange -> TestServer.text("x").with("Content-Length", "9")),
            TestServer.get("/null-stage", Endpoint.async("GET", exchange -> nothing())),
            TestServer.get(
                "/null-later",
                Endpoint.async("GET", exchange -> CompletableFuture.completedFuture(nothing()))),
            TestServer.get(
                "/fails-later",
                Endpoint.async(
                    "GET",
                    exchange -> CompletableFuture.failedFuture(new ConflictException("taken")))));
  }

  private static PathRoutes inline(String path, dev.galvanic.http.BlockingHandler handler) {
    return TestServer.get(path, Endpoint.nonBlocking("GET " + path, handler));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply fail(RuntimeException failure) {
    throw failure;
  }

  private static Reply fail(Error failure) {
    throw failure;
  }

  private static Reply overflow(Exchange exchange) {
    return overflow(exchange);
  }

  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    return null;
  }

  @Test
  void whateverEscapesIsA500WithAnIdAndNoInternals() throws IOException {
    for (String path :
        List.of(
            "/throws",
            "/error",
            "/overflow",
            "/null",
            "/null-stage",
            "/null-later",
            "/unmappable",
            "/unmappable-later")) {
      RawClient.Answer answer = answer(path);
      assertThat(answer.status()).as(path).isEqualTo(500);
      assertThat(answer.body())
          .as(path)
          .matches("\\{\"code\":500,\"message\":\"Internal Server Error\",\"id\":\"[0-9a-z-]+\"}");
    }
  }

  @Test
  void aServiceExceptionIsToldAsItIs() throws IOException {
    assertThat(answer("/known").body()).isEqualTo("{\"code\":409,\"message\":\"taken\"}");
    assertThat(answer("/fails-later").body()).isEqualTo("{\"code\":409,\"message\":\"taken\"}");
  }

  @Test
  void aMediaTypeThatWouldSplitTheReplyIsA500() throws IOException {
    RawClient.Answer answer = answer("/media");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.headers()).doesNotContainKey("Set-Cookie");
  }

  @Test
  void aMapperMakesAnErrorOfAnException() throws IOException {
    RawClient.Answer answer = answer("/mapped");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo("{\"code\":7,\"message\":\"no division\"}");
  }

  @Test
  void aHeaderThatWouldSplitTheReplyIsA500AndNothingOfItIsSent() throws IOException {
    RawClient.Answer answer = answer("/split");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.headers()).doesNotContainKeys("Set-Cookie", "Location");
  }

  @Test
  void aHeaderThatTheServerWritesItselfIsA500() throws IOException {
    assertThat(answer("/reserved").status()).isEqualTo(500);
  }

  /** Two requests on one connection: the failure before leaves it as it was. */
  private static RawClient.Answer answer(String path) throws IOException {
    try (RawClient client = server.connect()) {
      RawClient.Answer answer = client.get(path).read();
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      return answer;
    }
  }
}
