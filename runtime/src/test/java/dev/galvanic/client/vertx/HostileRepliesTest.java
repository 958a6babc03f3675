package dev.galvanic.client.vertx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadGatewayException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.json.Codecs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service that is broken, or somebody in its place, may answer. */
@Timeout(30)
class HostileRepliesTest {
  private static final String SEVEN = ScriptedServer.json(200, "{\"code\":0,\"data\":7}");
  private static final Map<String, String> ONCE =
      Map.of("CLIENT_RETRIES", "0", "CLIENT_TIMEOUT", "5s", "CLIENT_REPLY_LIMIT", "64KiB");

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    try (ScriptedServer other = new ScriptedServer(head -> SEVEN);
        ScriptedServer server =
            new ScriptedServer(
                head ->
                    "HTTP/1.1 302 Found\r\nLocation: "
                        + other.uri()
                        + "/n\r\nContent-Length: 0\r\n\r\n")) {
      assertThat(bad(server).error()).contains("status 302");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void aFloodOfHeadersIsCutOff() throws Exception {
    try (ScriptedServer server =
        ScriptedServer.writing(
            (head, out) -> {
              write(out, "HTTP/1.1 200 OK\r\n");
              for (long i = 0; ; i++) {
                write(out, "X-Flood-" + i + ": " + "x".repeat(100) + "\r\n");
              }
            })) {
      assertThat(bad(server).error()).contains("no HTTP");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 Continue", "103 Early Hints"})
  void aStormOfInterimRepliesIsCutOff(String status) throws Exception {
    AtomicInteger written = new AtomicInteger();
    try (ScriptedServer server =
        ScriptedServer.writing(
            (head, out) -> {
              while (true) {
                write(out, "HTTP/1.1 " + status + "\r\n\r\n");
                written.incrementAndGet();
              }
            })) {
      assertThat(bad(server).error()).contains("more than 16 interim replies");
    }
    assertThat(written.get()).isLessThan(5_000_000);
  }

  @Test
  void aFewInterimRepliesAreNoStorm() throws Exception {
    try (ScriptedServer server =
            new ScriptedServer(
                head ->
                    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n"
                        + SEVEN);
        Caller caller = new Caller(server.uri(), ONCE)) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
  }

  @Test
  void anotherInterimReplyIsNeverTakenForSomebodyElsesReply() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ScriptedServer server =
            new ScriptedServer(
                head ->
                    count.incrementAndGet() == 1
                        ? "HTTP/1.1 102 Processing\r\n\r\n"
                            + ScriptedServer.json(200, "{\"code\":0,\"data\":1}")
                        : SEVEN);
        Caller caller = new Caller(server.uri(), ONCE)) {
      assertThat(bad(caller).error()).contains("status 102");
      assertThat(caller.number(Caller.get())).isEqualTo(7);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void aReplyThatNobodyAskedForIsNotTakenForTheNext() throws Exception {
    AtomicInteger count = new AtomicInteger();
    String more = ScriptedServer.json(200, "{\"code\":0,\"data\":666}");
    try (ScriptedServer server =
            new ScriptedServer(head -> count.incrementAndGet() == 1 ? SEVEN + more : SEVEN);
        // The connection is closed for it, be it that the next call is on it already.
        Caller caller = new Caller(server.uri(), Map.of("CLIENT_RETRIES", "1"))) {
      caller.number(Caller.get());

      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
  }

  @Test
  void anEndlessReplyIsCutOffAtTheLimit() throws Exception {
    try (ScriptedServer server =
        ScriptedServer.writing(
            (head, out) -> {
              write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              while (true) {
                write(out, "400\r\n" + "x".repeat(1024) + "\r\n");
              }
            })) {
      BadGatewayException failure = bad(server);

      assertThat(failure.message())
          .isEqualTo("The reply of region-service to Regions.get is too long");
      assertThat(failure.error()).contains("more than 65536 bytes");
    }
  }

  @Test
  void anEndlessTrickleEndsWithTheTimeOfTheCall() throws Exception {
    try (ScriptedServer server =
            ScriptedServer.writing(
                (head, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx");
                  return true;
                });
        Caller caller =
            new Caller(server.uri(), Map.of("CLIENT_RETRIES", "0", "CLIENT_TIMEOUT", "200ms"))) {
      catchThrowableOfType(GatewayTimeoutException.class, () -> caller.number(Caller.get()));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aReplyThatBreaksOffIsNoReply() throws Exception {
    try (ScriptedServer server =
            ScriptedServer.writing(
                (head, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"code\":0");
                  return false;
                });
        Caller caller = new Caller(server.uri(), ONCE)) {
      assertThat(
              catchThrowableOfType(
                  ServiceUnavailableException.class, () -> caller.number(Caller.get())))
          .isNotNull();
    }
  }

  @Test
  void aCompressedReplyIsInflated() throws Exception {
    try (ScriptedServer server =
            ScriptedServer.writing(
                (head, out) -> gzip(out, "{\"code\":0,\"data\":7}".getBytes(UTF_8)));
        Caller caller = new Caller(server.uri(), ONCE)) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
      assertThat(server.requests().get(0)).containsIgnoringCase("accept-encoding: gzip");
    }
  }

  @Test
  void withoutCompressionNobodyIsAskedForIt() throws Exception {
    try (ScriptedServer server = new ScriptedServer(head -> SEVEN);
        Caller caller = new Caller(server.uri(), Map.of("CLIENT_COMPRESSION", "false"))) {
      caller.number(Caller.get());

      assertThat(server.requests().get(0)).doesNotContainIgnoringCase("accept-encoding");
    }
  }

  @Test
  void whatIsInflatedHasTheSameLimit() throws Exception {
    try (ScriptedServer server =
        ScriptedServer.writing((head, out) -> gzip(out, new byte[10 << 20]))) {
      assertThat(bad(server).message())
          .isEqualTo("The reply of region-service to Regions.get is too long");
    }
  }

  @Test
  void aReplyMayNotGrowAHundredfold() throws Exception {
    try (ScriptedServer server =
            ScriptedServer.writing((head, out) -> gzip(out, new byte[4 << 20]));
        Caller caller = new Caller(server.uri(), Map.of())) {
      assertThat(bad(caller).error()).contains("more than 100 times what was sent");
    }
  }

  @Test
  void aCompressionThatNobodyAskedForIsRefused() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            head -> "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc")) {
      assertThat(bad(server).error()).contains("Content-Encoding");
    }
  }

  @Test
  void whatIsNoGzipCannotBeRead() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            head -> "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc")) {
      assertThat(bad(server).error()).contains("gzip");
    }
  }

  @Test
  void noMessageHasAnythingOfTheBodyInIt() throws Exception {
    for (int status : new int[] {200, 404, 500}) {
      try (ScriptedServer server =
              new ScriptedServer(head -> ScriptedServer.json(status, "{\"data\":secret"));
          Caller caller = new Caller(server.uri(), ONCE)) {
        ServiceException failure =
            catchThrowableOfType(ServiceException.class, () -> caller.number(Caller.get()));

        assertThat(failure.message() + failure.error()).doesNotContain("secret");
      }
    }
  }

  private static BadGatewayException bad(ScriptedServer server) {
    try (Caller caller = new Caller(server.uri(), ONCE)) {
      return bad(caller);
    }
  }

  private static BadGatewayException bad(Caller caller) {
    return catchThrowableOfType(
        BadGatewayException.class,
        () -> caller.client().call(Caller.get(), ReplyReader.data(Codecs.INT)));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  private static boolean gzip(OutputStream out, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    write(
        out,
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
            + bytes.size()
            + "\r\n\r\n");
    bytes.writeTo(out);
    return true;
  }
}
