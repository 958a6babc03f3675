package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.BadRequestException;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Filter;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.TemplateRouter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a handler sees of its request and does to its reply, and the filters around it. */
class ExchangeTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(
            options -> options.withFilters(List.of(new Letter("a"), new Letter("b"))),
            TestServer.get("/seen/{id}", Endpoint.nonBlocking("GET", ExchangeTest::seen)),
            TestServer.get("/own", Endpoint.nonBlocking("GET", ExchangeTest::own)),
            TestServer.get("/own-blocking", Endpoint.blocking("GET", ExchangeTest::own)),
            TestServer.get("/twice", Endpoint.nonBlocking("GET", ExchangeTest::twice)),
            TestServer.get("/headers", Endpoint.nonBlocking("GET", ExchangeTest::headers)),
            TestServer.get(
                "/async",
                Endpoint.async("GET", e -> CompletableFuture.completedFuture(headers(e)))),
            TestServer.get(
                "/fails",
                Endpoint.blocking(
                    "GET",
                    exchange -> {
                      exchange.replyHeaders().add("X-Made", "before it failed");
                      throw new BadRequestException();
                    })));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Notes its letter before and after, and answers itself when it is asked to. */
  private record Letter(String letter) implements Filter {
    @Override
    public Optional<Reply> before(Exchange exchange) {
      exchange.replyHeaders().add("X-Before", letter);
      return exchange.headers().contains("Stop-" + letter)
          ? Optional.of(TestServer.text("stopped by " + letter))
          : Optional.empty();
    }

    @Override
    public Reply after(Exchange exchange, Reply reply) {
      if (exchange.headers().contains("Break-" + letter)) {
        throw new IllegalStateException("secret");
      }
      return reply.with("X-After", letter);
    }
  }

  private static Reply seen(Exchange exchange) {
    return TestServer.text(
        String.join(
            " ",
            exchange.method().name(),
            exchange.target(),
            exchange.path().decoded(1),
            exchange.query().first("q").orElse("-"),
            exchange.headers().first("x-id").orElse("-"),
            String.valueOf(exchange.body().bytes().length),
            exchange.remoteAddress().getAddress().getHostAddress()));
  }

  private static Reply own(Exchange exchange) {
    exchange.reply(TestServer.text("given"));
    return TestServer.text("returned");
  }

  private static Reply twice(Exchange exchange) {
    exchange.reply(TestServer.text("first"));
    assertThatThrownBy(() -> exchange.reply(TestServer.text("second")))
        .isInstanceOf(IllegalStateException.class);
    return TestServer.text("returned");
  }

  private static Reply headers(Exchange exchange) {
    exchange.replyHeaders().add("X-Made", "by hand");
    return TestServer.text("ok");
  }

  private static RawClient.Answer get(String target, String headers) throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
      return client.read();
    }
  }

  @Test
  void aHandlerSeesItsWholeRequest() throws IOException {
    assertThat(get("/seen/a%20b?q=1%2B1&r", "X-Id: 7\r\n").body())
        .isEqualTo("GET /seen/a%20b?q=1%2B1&r a b 1+1 7 0 127.0.0.1");
  }

  @Test
  void aReplyThatIsGivenStandsInPlaceOfTheOneReturned() throws IOException {
    assertThat(get("/own", "").body()).isEqualTo("given");
    assertThat(get("/own-blocking", "").body()).isEqualTo("given");
    assertThat(get("/twice", "").body()).isEqualTo("first");
  }

  @Test
  void headersAreAddedToWhateverReplyThereIs() throws IOException {
    assertThat(get("/headers", "").header("X-Made")).isEqualTo("by hand");
    assertThat(get("/async", "").header("X-Made")).isEqualTo("by hand");
    RawClient.Answer failed = get("/fails", "");
    assertThat(failed.status()).isEqualTo(400);
    assertThat(failed.header("X-Made")).isEqualTo("before it failed");
  }

  @Test
  void filtersStandAroundTheHandlerTheFirstOutermost() throws IOException {
    for (String path : List.of("/hello", "/async", "/fails", "/none")) {
      RawClient.Answer answer = get(path, "");
      assertThat(answer.header("X-Before")).as(path).isEqualTo("a; b");
      assertThat(answer.header("X-After")).as(path).isEqualTo("b; a");
    }
  }

  @Test
  void aFilterMayAnswerItself() throws IOException {
    RawClient.Answer answer = get("/hello", "Stop-a: 1\r\n");
    assertThat(answer.body()).isEqualTo("stopped by a");
    assertThat(answer.header("X-Before")).isEqualTo("a");
    assertThat(get("/async", "Stop-b: 1\r\n").body()).isEqualTo("stopped by b");
  }

  @Test
  void aFilterThatFailsAfterwardsIsA500() throws IOException {
    assertThat(get("/hello", "Break-b: 1\r\n").status()).isEqualTo(500);
  }

  @Test
  void aPortThatIsTakenIsSaidSo() throws Exception {
    EventLoops loops = EventLoops.open(1);
    ServerOptions taken =
        ServerOptions.of("127.0.0.1", server.server().address().getPort(), Replies.envelope());
    assertThatThrownBy(
            () ->
                HttpServer.start(
                    loops, taken, new TemplateRouter(List.of()), BlockingThreads.open("test")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("127.0.0.1:" + taken.port());
    loops.close(java.time.Duration.ofSeconds(5));
  }
}
