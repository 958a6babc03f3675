package dev.galvanic.http.netty;

import static dev.galvanic.http.netty.Elements.Kind.PUBLISHER;
import static dev.galvanic.http.netty.Elements.Kind.STREAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever watches sees every request begin and end once, and work is done in the given trace. */
@Timeout(10)
class RequestWatchTest {
  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final CompletableFuture<Reply> never = new CompletableFuture<>();
  private TestServer server;

  private record Numbered(String traceId) implements Trace {
    @Override
    public String spanId() {
      return "s";
    }

    @Override
    public boolean isSampled() {
      return true;
    }
  }

  private final class Telling implements RequestWatch {
    @Override
    public Trace begin(Exchange exchange) {
      told.add("begin " + exchange.endpoint().route());
      return new Numbered(exchange.target());
    }

    @Override
    public void end(Exchange exchange, RequestEnd end) {
      assertThat(end.nanos()).isPositive();
      told.add(
          exchange.context().trace().traceId()
              + " "
              + end.status()
              + " "
              + end.bytes()
              + end.failure().map(failure -> " " + failure.getMessage()).orElse(""));
    }

    @Override
    public void refused(InetSocketAddress remote, int status) {
      told.add("refused " + status);
    }
  }

  @BeforeEach
  void start() throws Exception {
    server =
        TestServer.start(
            options ->
                options.watchedBy(RequestWatch.all(List.of(new Telling(), RequestWatch.NONE))),
            TestServer.get("/trace", Endpoint.blocking("GET /trace", e -> trace())),
            TestServer.get("/loop", Endpoint.nonBlocking("GET /loop", e -> trace())),
            TestServer.get(
                "/fails",
                Endpoint.blocking(
                    "GET /fails",
                    e -> {
                      throw new IllegalStateException("broken");
                    })),
            TestServer.get("/stream", new Elements(9000, i -> "abc").endpoint(STREAM)),
            TestServer.get("/publisher", new Elements(9000, i -> "abc").endpoint(PUBLISHER)),
            TestServer.get("/breaks", new Elements(9000, i -> broken(i)).endpoint(PUBLISHER)),
            TestServer.get("/endless", Elements.endless().endpoint(STREAM)),
            TestServer.get("/never", Endpoint.async("GET /never", e -> never)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String broken(long index) {
    if (index == 8999) {
      throw new IllegalStateException("broken");
    }
    return "abc";
  }

  private static Reply trace() {
    return TestServer.text(RequestContext.currentTrace().traceId());
  }

  private static String get(String target) {
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }

  private String next() throws InterruptedException {
    return told.poll(5, TimeUnit.SECONDS);
  }

  @Test
  void aHandlerWorksInTheTraceOfItsRequest() throws Exception {
    try (RawClient client = server.connect()) {
      for (String path : List.of("/trace", "/loop")) {
        client.send(get(path));
        assertThat(client.read().body()).isEqualTo(path);
        assertThat(next()).isEqualTo("begin GET " + path);
        assertThat(next()).isEqualTo(path + " 200 " + path.length());
      }
    }
  }

  @Test
  void whatAHandlerFailsWithIsTold() throws Exception {
    try (RawClient client = server.connect()) {
      client.send(get("/fails"));
      assertThat(client.read().status()).isEqualTo(500);
      assertThat(next()).isEqualTo("begin GET /fails");
      assertThat(next()).matches("/fails 500 \\d+ broken");
    }
  }

  @Test
  void aStreamIsToldAtItsEndWithAllItsBytes() throws Exception {
    try (RawClient client = server.connect()) {
      for (String path : List.of("stream", "publisher")) {
        client.send(get("/" + path));
        int length = client.read().body().length();
        assertThat(next()).isEqualTo("begin GET /stream");
        assertThat(next()).isEqualTo("/" + path + " 200 " + length);
      }
    }
    assertThat(told).isEmpty();
  }

  @Test
  void aStreamThatIsCutIsToldWithWhatItFailedWithAndWhatWasSent() throws Exception {
    try (RawClient client = server.connect()) {
      client.send(get("/breaks"));
      client.drained();
    }
    assertThat(next()).startsWith("begin");
    assertThat(next()).matches("/breaks 200 [1-9]\\d+ broken");
    try (RawClient client = server.connect()) {
      client.send(get("/endless"));
      client.skip(100_000);
      client.reset();
    }
    assertThat(next()).startsWith("begin");
    assertThat(next()).matches("/endless 200 [1-9]\\d+");
    assertThat(told).isEmpty();
  }

  @Test
  void aClientThatGoesIsToldAsNoReply() throws Exception {
    try (RawClient client = server.connect()) {
      client.send(get("/never"));
      assertThat(next()).isEqualTo("begin GET /never");
      client.reset();
    }
    assertThat(next()).isEqualTo("/never 0 0");
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsNoRequestIsRefusedOnce() throws Exception {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(400);
      assertThat(client.ended()).isTrue();
    }
    assertThat(next()).isEqualTo("refused 400");
    assertThat(told).isEmpty();
  }

  @Test
  void aBodyThatIsTooLongEndsWhatItBelongsTo() throws Exception {
    try (RawClient client = server.connect()) {
      client.send(
          "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 99999999"
              + "\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(413);
    }
    assertThat(next()).isEqualTo("begin refused");
    assertThat(next()).startsWith("/echo 413");
    assertThat(told).isEmpty();
  }
}
