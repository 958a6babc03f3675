package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.netty.RawClient;
import dev.galvanic.http.netty.TestServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Each request is a line, and so is what was refused. */
@Timeout(20)
class AccessLogTest {
  private final CompletableFuture<Reply> never = new CompletableFuture<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final Written written = Written.by(AccessLog.LOGGER);
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server =
        TestServer.start(
            options ->
                options.watchedBy(
                    RequestWatch.all(List.of(KnownTrace.TRACING, new AccessLog("shop")))),
            TestServer.get(
                "/things/{id}",
                Endpoint.blocking("GET /things/{id}", e -> TestServer.text("thing"))),
            TestServer.get(
                "/fails",
                Endpoint.blocking(
                    "GET /fails",
                    e -> {
                      throw new IllegalStateException("secret");
                    })),
            TestServer.get(
                "/never",
                Endpoint.async(
                    "GET /never",
                    e -> {
                      begun.countDown();
                      return never;
                    })));
  }

  @AfterEach
  void stop() {
    server.close();
    written.close();
  }

  private static String text(JsonNode line, String name) {
    return line.get(name).stringValue();
  }

  @Test
  void aRequestHasItsFieldsAndNoQuery() throws Exception {
    try (RawClient client = server.connect()) {
      client.send("GET /things/7?token=x HTTP/1.1\r\nHost: a\r\nUser-Agent: me/1\r\n\r\n").read();
    }
    JsonNode line = written.next();

    new EcsSchema().check(line);
    assertThat(text(line, "log.logger")).isEqualTo("dev.galvanic.access");
    assertThat(text(line, "service.name")).isEqualTo("shop");
    assertThat(text(line, "event.dataset")).isEqualTo("shop.access");
    assertThat(text(line, "event.kind")).isEqualTo("event");
    assertThat(line.get("event.category").toString()).isEqualTo("[\"web\"]");
    assertThat(line.get("event.type").toString()).isEqualTo("[\"access\"]");
    assertThat(text(line, "event.outcome")).isEqualTo("success");
    assertThat(line.get("event.duration").longValue()).isPositive();
    assertThat(text(line, "http.request.method")).isEqualTo("GET");
    assertThat(text(line, "http.request.id")).isNotEmpty();
    assertThat(line.get("http.response.status_code").intValue()).isEqualTo(200);
    assertThat(line.get("http.response.body.bytes").intValue()).isEqualTo(5);
    assertThat(text(line, "url.path")).isEqualTo("/things/7");
    assertThat(text(line, "labels.route")).isEqualTo("GET /things/{id}");
    assertThat(text(line, "client.address")).isEqualTo("127.0.0.1");
    assertThat(text(line, "client.ip")).isEqualTo("127.0.0.1");
    assertThat(line.get("client.port").intValue()).isPositive();
    assertThat(text(line, "user_agent.original")).isEqualTo("me/1");
    assertThat(text(line, "trace.id")).isEqualTo("a".repeat(32));
    assertThat(text(line, "span.id")).isEqualTo("b".repeat(16));
    assertThat(text(line, "message")).matches("GET /things/7 200 in \\d+\\.\\d+ ms, 5 bytes");
    assertThat(line.toString()).doesNotContain("token");
    assertThat(written.isEmpty()).isTrue();
  }

  @Test
  void aFailureIsOneAndSaysNoMore() throws Exception {
    try (RawClient client = server.connect()) {
      client.get("/fails").read();
      JsonNode line = written.next();
      assertThat(text(line, "event.outcome")).isEqualTo("failure");
      assertThat(line.get("http.response.status_code").intValue()).isEqualTo(500);
      assertThat(line.toString()).doesNotContain("secret");

      client.get("/nowhere").read();
      assertThat(written.next().get("http.response.status_code").intValue()).isEqualTo(404);
    }
  }

  @Test
  void aClientThatGoesHadNoReply() throws Exception {
    try (RawClient client = server.connect()) {
      client.get("/never");
      begun.await();
      client.reset();
    }
    JsonNode line = written.next();
    new EcsSchema().check(line);
    assertThat(text(line, "event.outcome")).isEqualTo("unknown");
    assertThat(line.has("http.response.status_code")).isFalse();
    assertThat(text(line, "message")).startsWith("GET /never no reply in ");
    assertThat(text(line, "client.ip")).isEqualTo("127.0.0.1");
  }

  @Test
  void whatIsNoRequestIsRefused() throws Exception {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\n\r\n").read();
    }
    JsonNode line = written.next();
    new EcsSchema().check(line);
    assertThat(text(line, "event.outcome")).isEqualTo("failure");
    assertThat(line.get("http.response.status_code").intValue()).isEqualTo(400);
    assertThat(text(line, "client.ip")).isEqualTo("127.0.0.1");
    assertThat(written.isEmpty()).isTrue();
  }

  @Test
  void aLoggerThatIsOffWritesNothing() throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger(AccessLog.LOGGER);
    logger.setLevel(Level.WARN);
    try (RawClient client = server.connect()) {
      client.get("/things/1").read();
      client.send("GET /hello HTTP/1.1\r\n\r\n").read();
      assertThat(client.ended()).isTrue();
    }
    assertThat(written.isEmpty()).isTrue();
  }
}
