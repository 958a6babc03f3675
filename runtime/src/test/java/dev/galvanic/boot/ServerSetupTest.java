package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.config.Config;
import dev.galvanic.sql.pg.DatabaseOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                "DATABASE_READ_TIMEOUT", "2s"));
    DatabaseOptions options = ServerSetup.database("tiny-service", config.database());

    assertThat(options.host()).isEqualTo("db");
    assertThat(options.port()).isEqualTo(5433);
    assertThat(options.database()).isEqualTo("things");
    assertThat(options.user()).isEqualTo("ada");
    assertThat(options.password()).isEqualTo("pw");
    assertThat(options.encryption()).isEqualTo(DatabaseOptions.Encryption.REQUIRED);
    assertThat(options.limits().poolSize()).isEqualTo(3);
    assertThat(options.limits().readTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(options.limits().statementTimeout()).isEqualTo(Duration.ofSeconds(10));
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
