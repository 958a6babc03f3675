package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Reply;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** However a connection ends, its buffers are given back. */
class LeaksTest {
  private static final String POST =
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n";
  private static final String GET = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

  @Test
  void noBufferIsLost() throws Exception {
    assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
    Logger logger = (Logger) LoggerFactory.getLogger(ResourceLeakDetector.class);
    ListAppender<ILoggingEvent> lost = new ListAppender<>();
    lost.start();
    logger.addAppender(lost);
    try (TestServer server =
        TestServer.start(
            TestServer.get("/stream", Elements.endless().endpoint(Elements.Kind.STREAM)),
            TestServer.get("/publisher", Elements.endless().endpoint(Elements.Kind.PUBLISHER)),
            TestServer.get(
                "/never", Endpoint.async("GET", exchange -> new CompletableFuture<Reply>())))) {
      for (int i = 0; i < 10; i++) {
        misuse(server, GET.repeat(40), false);
        misuse(server, GET + POST + "Content-Length: 5\r\n\r\nhello" + GET, false);
        misuse(server, POST + "Content-Length: 500\r\n\r\nhello", true);
        misuse(server, POST + "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloX", false);
        misuse(server, "GET /never HTTP/1.1\r\nHost: a\r\n\r\n" + GET.repeat(40), true);
        misuse(
            server,
            "GET /never HTTP/1.1\r\nHost: a\r\n\r\n" + POST + "Content-Length: 5\r\n\r\nhello",
            true);
        misuse(server, GET.replace("hello", "stream") + GET, true);
        misuse(server, GET.replace("hello", "publisher") + GET, true);
        misuse(server, "nonsense\r\n\r\n" + GET, false);
      }
    } finally {
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(20);
        // Losses are reported when the next buffer is made.
        ByteBufAllocator.DEFAULT.directBuffer(16).release();
      }
      logger.detachAppender(lost);
    }
    assertThat(lost.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  private static void misuse(TestServer server, String bytes, boolean reset) throws Exception {
    try (RawClient client = server.connect()) {
      client.send(bytes);
      if (reset) {
        Thread.sleep(2);
        client.reset();
      } else {
        client.finishSending();
        client.drained();
      }
    } catch (IOException closedMeanwhile) {
      assertThat(closedMeanwhile).isNotNull();
    }
  }
}
