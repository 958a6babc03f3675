package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.ConflictException;
import dev.galvanic.http.ElementWriter;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.ErrorReplies;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Filter;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Replies whose elements are sent while they are read. */
@Timeout(20)
class StreamedRepliesTest {
  private static final String OLD = "GET /stream HTTP/1.0\r\nHost: a\r\n\r\n";

  private static TestServer serve(Endpoint endpoint) throws Exception {
    return TestServer.start(TestServer.get("/stream", endpoint));
  }

  @ParameterizedTest
  @EnumSource
  void elementsStandInTheEnvelopeInChunks(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(3, i -> "e" + i);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/stream").read();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).isEqualTo("application/json");
      assertThat(answer.header("Transfer-Encoding")).isEqualTo("chunked");
      assertThat(answer.headers()).doesNotContainKeys("Content-Length", "Connection");
      assertThat(answer.body()).isEqualTo("{\"code\":0,\"data\":[\"e0\",\"e1\",\"e2\"]}");
      assertThat(elements.ended).hasValue(1);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @EnumSource
  void noElementsAreAnEmptyArray(Elements.Kind kind) throws Exception {
    try (TestServer server = serve(new Elements(0, i -> "").endpoint(kind));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().body()).isEqualTo("{\"code\":0,\"data\":[]}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesHaveNoEnvelope(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(2, i -> "e" + i);
    Elements none = new Elements(0, i -> "");
    try (TestServer server =
            TestServer.start(
                TestServer.get("/lines", Endpoint.blocking("GET", e -> elements.lines(kind))),
                TestServer.get("/none", Endpoint.blocking("GET", e -> none.lines(kind))));
        RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/lines").read();
      assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
      assertThat(answer.body()).isEqualTo("\"e0\"\n\"e1\"\n");
      assertThat(client.get("/none").read().body()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void largeRepliesComeInPartsOfSomeKilobytes(Elements.Kind kind) throws Exception {
    int count = 50_000;
    Elements elements = new Elements(count, i -> "e" + i);
    String expected =
        IntStream.range(0, count)
            .mapToObj(i -> "\"e" + i + "\"")
            .collect(Collectors.joining(",", "{\"code\":0,\"data\":[", "]}"));
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      StringBuilder body = new StringBuilder();
      for (String chunk = client.chunk(); !chunk.isEmpty(); chunk = client.chunk()) {
        assertThat(chunk.length()).isLessThan(17 << 10);
        body.append(chunk);
      }
      assertThat(body.toString()).isEqualTo(expected);
    }
  }

  @Test
  void whatAPublisherGivesNowIsNotKeptUntilMoreComes() throws Exception {
    CompletableFuture<String> second = new CompletableFuture<>();
    try (TestServer server = serve(new Slow("first", second).endpoint());
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      assertThat(client.chunk()).isEqualTo("{\"code\":0,\"data\":[\"first\"");
      second.complete("second");
      assertThat(client.chunk() + client.chunk()).startsWith(",\"second\"");
    }
  }

  @Test
  void partsOfBytesAndTextAreSentAsTheyAre() throws Exception {
    try (TestServer server =
            TestServer.start(
                TestServer.get(
                    "/text",
                    Endpoint.blocking(
                        "GET",
                        e ->
                            Replies.envelope()
                                .raw(200, "text/csv", ElementWriter.text(), Stream.of("a,", "ü")))),
                TestServer.get(
                    "/bytes",
                    Endpoint.blocking(
                        "GET",
                        e ->
                            Replies.envelope()
                                .raw(
                                    200,
                                    "a/b",
                                    ElementWriter.bytes(),
                                    Stream.of(new byte[40_000], new byte[] {'z'})))));
        RawClient client = server.connect()) {
      assertThat(client.get("/text").read().body()).isEqualTo("a,ü");
      assertThat(client.get("/bytes").read().body()).hasSize(40_001).endsWith("z");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorBeforeTheFirstPartIsAnErrorLikeAnyOther(Elements.Kind kind) throws Exception {
    Elements elements =
        new Elements(
            9,
            i -> {
              throw new ConflictException();
            });
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/stream").read();
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.body()).isEqualTo("{\"code\":409,\"message\":\"Conflict\"}");
      assertThat(elements.ended).hasValue(1);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorInTheMiddleCutsTheReplyAndIsLogged(Elements.Kind kind) throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger(ErrorReplies.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    Elements elements = new Elements(5000, StreamedRepliesTest::broken);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      assertThatThrownBy(
              () -> {
                while (!client.chunk().isEmpty()) {
                  assertThat(elements.made).hasValueLessThan(5000);
                }
              })
          .isInstanceOfAny(EOFException.class, SocketException.class);
      assertThat(elements.ended).hasValue(1);
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getFormattedMessage())
                  .matches(
                      "GET /stream failed in the middle of its reply, which is cut off, id \\S+");
              assertThat(event.getThrowableProxy().getMessage()).isEqualTo("no 4000");
            });
  }

  private static String broken(long index) {
    if (index == 4000) {
      throw new IllegalStateException("no 4000");
    }
    return "some text of element " + index;
  }

  @ParameterizedTest
  @EnumSource
  void anErrorInTheMiddleOfAReplyWithoutChunksIsAReset(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(5000, StreamedRepliesTest::broken);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.send(OLD).readHead();
      assertThatThrownBy(client::rest).isInstanceOf(SocketException.class);
    }
  }

  @Test
  void whatFailsInClosingCutsTheReply() throws Exception {
    Stream<String> bad =
        Stream.generate(() -> "x".repeat(100))
            .limit(1000)
            .onClose(
                () -> {
                  throw new IllegalStateException("lost");
                });
    try (TestServer server =
            serve(
                Endpoint.blocking("GET", e -> Replies.envelope().stream(200, Codecs.STRING, bad)));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      assertThatThrownBy(() -> skipChunks(client))
          .isInstanceOfAny(EOFException.class, SocketException.class);
    }
  }

  private static void skipChunks(RawClient client) throws IOException {
    while (!client.chunk().isEmpty()) {
      assertThat(client).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void headReadsNothing(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.send("HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n");
      RawClient.Answer answer = client.readHead();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Transfer-Encoding")).isEqualTo("chunked");
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      assertThat(elements.made).hasValue(0);
      // Nobody subscribes to a publisher of which nothing is wanted.
      assertThat(elements.ended).hasValue(kind == Elements.Kind.STREAM ? 1 : 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStatusWithoutABodyHasNoneEvenThen(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    Reply given = elements.reply(kind);
    Reply noContent = new Reply(204, given.headers(), given.mediaType(), given.body());
    try (TestServer server = serve(Endpoint.blocking("GET", e -> noContent));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().headers())
          .doesNotContainKeys("Transfer-Encoding", "Content-Type");
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @EnumSource
  void http10GetsTheBytesToTheEndOfTheConnection(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(3, i -> "e" + i);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.send(OLD.replace("\r\n\r\n", "\r\nConnection: keep-alive\r\n\r\n"));
      RawClient.Answer head = client.readHead();
      assertThat(head.header("Connection")).isEqualTo("close");
      assertThat(head.headers()).doesNotContainKeys("Transfer-Encoding", "Content-Length");
      assertThat(client.rest()).isEqualTo("{\"code\":0,\"data\":[\"e0\",\"e1\",\"e2\"]}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void pipelinedRequestsWaitForTheLastPart(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(100_000, i -> "some text " + i);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/hello").get("/stream").get("/hello").get("/stream").get("/hello");
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.read().body()).endsWith("some text 99999\"]}");
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.read().body()).endsWith("some text 99999\"]}");
      assertThat(client.read().body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatSendsNoMoreGetsAllOfIt(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(100_000, i -> "some text " + i);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").finishSending();
      assertThat(client.read().body()).endsWith("some text 99999\"]}");
      assertThat(client.ended()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRequestWhoseBodyNobodyReadsGetsItsStreamToo(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(10_000, i -> "some text " + i);
    try (TestServer server = serve(elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.send(
          "GET /stream HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
      RawClient.Answer answer = client.read();
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(answer.body()).endsWith("some text 9999\"]}");
      assertThat(client.ended()).isTrue();
    }
  }

  /** One that marks replies, and puts others in their place. */
  private record Swapping(boolean away) implements Filter {
    @Override
    public Reply after(Exchange exchange, Reply reply) {
      if (away && exchange.target().equals("/stream")) {
        return TestServer.text("in its place");
      }
      return reply.with("X-Status", String.valueOf(reply.status()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void filtersSeeTheReplyOnce(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(10_000, i -> "some text " + i);
    try (TestServer server =
            TestServer.start(
                options -> options.withFilters(List.of(new Swapping(false))),
                TestServer.get("/stream", elements.endpoint(kind)));
        RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/stream").read();
      assertThat(answer.header("X-Status")).isEqualTo("200");
      assertThat(answer.body()).endsWith("]}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFilterMayPutBytesInPlaceOfAStream(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server =
            TestServer.start(
                options -> options.withFilters(List.of(new Swapping(true))),
                TestServer.get("/stream", elements.endpoint(kind)));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().body()).isEqualTo("in its place");
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      Await.until(() -> elements.ended.get() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderThatCannotBeSentEndsTheStream(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    Reply bad = elements.reply(kind).with("Connection", "close");
    try (TestServer server = serve(Endpoint.blocking("GET", e -> bad));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().status()).isEqualTo(500);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      Await.until(() -> elements.ended.get() == 1);
    }
  }

  @Test
  void aStreamOnTheEventLoopIsRefusedAndClosed() throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server =
            serve(Endpoint.nonBlocking("GET", e -> elements.reply(Elements.Kind.STREAM)));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().status()).isEqualTo(500);
      assertThat(elements.made).hasValue(0);
      assertThat(elements.ended).hasValue(1);
    }
  }

  @Test
  void aStreamInAStageIsRefusedAndClosed() throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server =
            serve(
                Endpoint.async(
                    "GET",
                    e ->
                        CompletableFuture.supplyAsync(
                            () -> elements.reply(Elements.Kind.STREAM))));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().status()).isEqualTo(500);
      assertThat(elements.made).hasValue(0);
      assertThat(elements.ended).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStreamIsNotGivenToAnExchange(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server =
            serve(
                Endpoint.blocking(
                    "GET",
                    exchange -> {
                      exchange.reply(elements.reply(kind));
                      return Reply.empty(200);
                    }));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().status()).isEqualTo(500);
    }
  }
}
