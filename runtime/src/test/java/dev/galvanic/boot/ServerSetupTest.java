package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.config.Config;
import dev.galvanic.http.Cors;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Replies;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.sql.pg.DatabaseLimits;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.Encryption;
import dev.galvanic.sql.pg.LongRunning;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is configured is what the server and the database do. */
@Timeout(30)
class ServerSetupTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch mayGoOn = new CountDownLatch(1);

  @Test
  void blockingHandlersBeyondTheNumberOfThreadsAreRefused() throws Exception {
    try (RunningService service = start(Map.of("BLOCKING_THREADS", "1"))) {
      CompletableFuture<HttpResponse<String>> first =
          http.sendAsync(request(service), HttpResponse.BodyHandlers.ofString());
      assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(send(service).statusCode()).isEqualTo(503);
      mayGoOn.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aHandlerBeyondItsTimeIsA504() throws Exception {
    try (RunningService service = start(Map.of("TIMEOUT_HANDLER", "100ms"))) {
      assertThat(send(service).statusCode()).isEqualTo(504);
    }
  }

  @Test
  void anOriginThatIsAllowedIsToldSo() throws Exception {
    mayGoOn.countDown();
    try (RunningService service =
        start(Map.of("ACCESS_CONTROL_ALLOW_ORIGIN", "https://a.example, https://b.example"))) {
      HttpResponse<String> reply =
          http.send(
              HttpRequest.newBuilder(service.uri().resolve("/hello"))
                  .header("Origin", "https://b.example")
                  .build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(reply.headers().firstValue("Access-Control-Allow-Origin"))
          .contains("https://b.example");
    }
  }

  @Test
  void aRequestLineBeyondItsLimitIsA414() throws Exception {
    try (RunningService service = start(Map.of("LIMIT_REQUEST_LINE", "256B"))) {
      URI uri = service.uri().resolve("/hello?q=" + "x".repeat(300));

      assertThat(
              http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                  .statusCode())
          .isEqualTo(414);
    }
  }

  @Test
  void theDatabaseIsUsedAsItsKeysSay() {
    Config config =
        Config.of(
            "tiny-service",
            Map.of(
                "DATABASE_URL", "postgres://ada:pw@db:5433/things?sslmode=require",
                "DATABASE_POOL", "3",
                "DATABASE_READ_TIMEOUT", "2s",
                "DATABASE_REPLICAS", "db2:5434, db3,[::1]:5435",
                "DATABASE_REPLICA_MAX_LAG", "3s"));
    DatabaseOptions options = ServerSetup.database("tiny-service", config.database());

    assertThat(options.host()).isEqualTo("db");
    assertThat(options.port()).isEqualTo(5433);
    assertThat(options.database()).isEqualTo("things");
    assertThat(options.user()).isEqualTo("ada");
    assertThat(options.password()).isEqualTo("pw");
    assertThat(options.encryption()).isEqualTo(Encryption.REQUIRED);
    assertThat(options.limits().poolSize()).isEqualTo(3);
    assertThat(options.limits().readTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(options.limits().statementTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(options.replicas().maxLag()).isEqualTo(Duration.ofSeconds(3));
    assertThat(options.replicas().servers())
        .containsExactly(
            InetSocketAddress.createUnresolved("db2", 5434),
            InetSocketAddress.createUnresolved("db3", 5432),
            InetSocketAddress.createUnresolved("::1", 5435));
  }

  @Test
  void everyLimitReachesTheServer() {
    Config config =
        Config.of(
            "tiny-service",
            Map.ofEntries(
                Map.entry("LIMIT_REQUEST_LINE", "1001"),
                Map.entry("LIMIT_HEADER_BLOCK", "1002"),
                Map.entry("LIMIT_HEADER", "1003"),
                Map.entry("LIMIT_HEADER_COUNT", "4"),
                Map.entry("LIMIT_QUERY_PARAMETERS", "5"),
                Map.entry("LIMIT_COOKIES", "6"),
                Map.entry("LIMIT_FORM_FIELDS", "7"),
                Map.entry("LIMIT_PARTS", "17"),
                Map.entry("LIMIT_PART_HEADERS", "1018"),
                Map.entry("LIMIT_JSON_DEPTH", "8"),
                Map.entry("LIMIT_BODY", "9"),
                Map.entry("LIMIT_MULTIPART", "19"),
                Map.entry("LIMIT_PIPELINED", "10"),
                Map.entry("LIMIT_IN_FLIGHT", "11"),
                Map.entry("TIMEOUT_HEADER", "12s"),
                Map.entry("TIMEOUT_BODY", "13s"),
                Map.entry("TIMEOUT_IDLE", "14s"),
                Map.entry("TIMEOUT_WRITE", "15s"),
                Map.entry("TIMEOUT_HANDLER", "16s"),
                Map.entry("ACCESS_CONTROL_ALLOW_ORIGIN", "https://a.example"),
                Map.entry("ACCESS_CONTROL_ALLOW_HEADERS", "X-One, X-Two"),
                Map.entry("ACCESS_CONTROL_ALLOW_METHODS", "GET,PUT")));
    ServerOptions options = ServerSetup.server(config, Replies.envelope());
    HttpLimits limits = options.limits();

    assertThat(limits.heads()).isEqualTo(new HttpLimits.Heads(1001, 1002, 1003, 4, 5));
    assertThat(limits.values()).isEqualTo(new HttpLimits.Values(6, 7, 17, 1018, 8));
    assertThat(limits.bodies().size()).isEqualTo(9);
    assertThat(limits.bodies().multipart()).isEqualTo(19);
    assertThat(limits.load()).isEqualTo(new HttpLimits.Load(10, 11));
    HttpLimits.Times times = limits.times();
    assertThat(List.of(times.head(), times.body(), times.idle(), times.write(), times.handler()))
        .extracting(Duration::toSeconds)
        .containsExactly(12L, 13L, 14L, 15L, 16L);
    assertThat(options.cors())
        .isEqualTo(
            new Cors(
                Set.of("https://a.example"), List.of("GET", "PUT"), List.of("X-One", "X-Two")));
  }

  @Test
  void everyLimitReachesTheDatabase() {
    Config config =
        Config.of(
            "tiny-service",
            Map.ofEntries(
                Map.entry("DATABASE_URL", "postgres://ada:pw@db:5433/things"),
                Map.entry("DATABASE_PIPELINED", "1"),
                Map.entry("DATABASE_POOL", "2"),
                Map.entry("DATABASE_WAIT_QUEUE", "3"),
                Map.entry("DATABASE_ACQUIRE_TIMEOUT", "4s"),
                Map.entry("DATABASE_LIFETIME", "5s"),
                Map.entry("DATABASE_READ_TIMEOUT", "6s"),
                Map.entry("DATABASE_STATEMENT_TIMEOUT", "7s"),
                Map.entry("DATABASE_IDLE_IN_TRANSACTION", "8s"),
                Map.entry("DATABASE_LOCK_TIMEOUT", "9s"),
                Map.entry("DATABASE_SLOW_TIMEOUT", "10s"),
                Map.entry("DATABASE_SLOW_STATEMENT", "11s"),
                Map.entry("DATABASE_LEAK_TIMEOUT", "12s")));

    DatabaseOptions options = ServerSetup.database("tiny-service", config.database());
    assertThat(options.longRunning())
        .isEqualTo(
            new LongRunning(
                Duration.ofSeconds(10), Duration.ofSeconds(11), Duration.ofSeconds(12)));
    assertThat(options.limits())
        .isEqualTo(
            new DatabaseLimits(
                1,
                2,
                3,
                Duration.ofSeconds(4),
                Duration.ofSeconds(5),
                DatabaseLimits.usual().idleCheck(),
                Duration.ofSeconds(6),
                Duration.ofSeconds(7),
                Duration.ofSeconds(8),
                Duration.ofSeconds(9)));
  }

  private RunningService start(Map<String, String> more) throws InterruptedException {
    Map<String, String> values =
        new HashMap<>(Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0"));
    values.putAll(more);
    List<String> events = new ArrayList<>();
    Overrides waiting =
        Overrides.none()
            .with(
                TinyModule.GREETING,
                () -> {
                  working.countDown();
                  try {
                    mayGoOn.await();
                  } catch (InterruptedException e) {
                    return "interrupted";
                  }
                  return "hello";
                });
    return Galvanic.start(
        new TinyModule("tiny-service", events, wiring -> {}),
        Config.of("tiny-service", values),
        waiting);
  }

  private HttpResponse<String> send(RunningService service) throws Exception {
    return http.send(request(service), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest request(RunningService service) {
    return HttpRequest.newBuilder(service.uri().resolve("/hello")).build();
  }
}
