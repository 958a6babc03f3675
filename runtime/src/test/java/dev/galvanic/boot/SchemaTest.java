package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Galvanic;
import dev.galvanic.Key;
import dev.galvanic.RunningService;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.migrate.MigrationException;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.TypeCodec;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service with tables, on a PostgreSQL that is not there when it starts. */
@Tag("once")
@Timeout(60)
class SchemaTest {
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path folder;
  private EmbeddedPostgres postgres;

  @AfterEach
  void closePostgres() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void theDatabaseIsWaitedForAndTheTablesAreMadeBeforeTheFirstRequest() throws Exception {
    int server = freePort();
    int database = freePort();
    FutureTask<RunningService> start = start("things", server, database);

    assertThat(eventually(server)).isEqualTo(503);
    assertThat(start.isDone()).isFalse();
    postgres = postgres(database);
    try (RunningService service = start.get(30, TimeUnit.SECONDS)) {
      assertThat(get(server, "/health/ready")).isEqualTo(200);
      assertThat(service.port()).isEqualTo(server);
      assertThat(events).containsExactly("0 things", "started");
      assertThat(eventually(server)).isEqualTo(200);

      assertThatThrownBy(() -> start("broken", 0, database).get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(MigrationException.class)
          .hasMessageContaining("V0001__things_create.sql")
          .hasMessageContaining("was changed after tiny-service had applied it");

      assertThat(get(server, "/health/ready")).isEqualTo(200);
      postgres.close();
      while (get(server, "/health/ready") != 503) {
        Thread.sleep(50);
      }
    }
  }

  record Email(String text) {}

  static final class EmailCodec implements TypeCodec<Email> {
    @Override
    public Class<Email> type() {
      return Email.class;
    }

    @Override
    public String sqlType() {
      return "text";
    }

    @Override
    public String write(Email value) {
      return value.text();
    }

    @Override
    public Email read(String text) {
      return new Email(text);
    }
  }

  @Test
  void aCodecAmongTheServicesObjectsIsTheDatabasesToo() throws Exception {
    int port = freePort();
    postgres = postgres(port);
    TinyModule module =
        new TinyModule(
            "tiny-service",
            events,
            wiring -> {
              Database database = wiring.database();
              EmailCodec codec = wiring.make(Key.of(EmailCodec.class), EmailCodec::new);
              wiring.onStart(
                  "Emails.count",
                  () ->
                      events.add(
                          database
                              .fetchOne(
                                  "SELECT concat_ws(' ', $1::text, $2::text[])",
                                  RowMappers.of(codec),
                                  new Email("a@b"),
                                  List.of(new Email("c@d")))
                              .text()));
            });
    try (RunningService service = Galvanic.start(module, config(0, port))) {
      assertThat(service.port()).isPositive();
      assertThat(events).contains("a@b {c@d}");
    }
  }

  @Test
  void aDatabaseThatRefusesTheServiceEndsTheStart() throws Exception {
    int database = freePort();
    postgres = postgres(database);
    Config absent =
        Config.of(
            "tiny-service",
            Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "SERVER_PORT",
                "0",
                "DATABASE_URL",
                "postgres://postgres@127.0.0.1:" + database + "/absent"));

    assertThatThrownBy(() -> Galvanic.start(module("things"), absent))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("tiny-service is refused by PostgreSQL")
        .hasMessageContaining("\"absent\" does not exist")
        .hasMessageContaining("POSTGRES_SERVICE_DB_NAME");
  }

  @Test
  void aServiceThatMustNotMigrateAtStartRefusesToStartUntilTheCommandHasDoneIt() throws Exception {
    int database = freePort();
    postgres = postgres(database);
    String url = "postgres://postgres@127.0.0.1:" + database + "/postgres";
    Config config =
        Config.of(
            "tiny-service",
            Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "SERVER_PORT",
                "0",
                "DATABASE_URL",
                url,
                "MIGRATE_AT_START",
                "false"));

    assertThatThrownBy(() -> Galvanic.start(module("things"), config))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "tiny-service does not start: V0001__things_create.sql is pending, and MIGRATE_AT_START"
                + " is false. Run java -jar app.jar migrate first.");
    assertThat(
            Galvanic.migrate(
                List.of(module("things")),
                ConfigSources::ofProcess,
                List.of("--database.url=" + url)))
        .isZero();
    try (RunningService service = Galvanic.start(module("things"), config)) {
      assertThat(get(service.port(), "/hello")).isEqualTo(200);
    }
  }

  @Test
  void aStartThatWaitsForTheDatabaseCanBeInterrupted() throws Exception {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    int server = freePort();
    int database = freePort();
    Thread starter =
        new Thread(
            () -> {
              try {
                Galvanic.start(module("things"), config(server, database));
              } catch (Throwable e) {
                failure.complete(e);
              }
            });
    starter.start();
    assertThat(eventually(server)).isEqualTo(503);
    starter.interrupt();

    assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    assertThatThrownBy(() -> get(server)).isInstanceOf(IOException.class);
  }

  private FutureTask<RunningService> start(String scripts, int port, int database) {
    FutureTask<RunningService> start =
        new FutureTask<>(() -> Galvanic.start(module(scripts), config(port, database)));
    new Thread(start, "start").start();
    return start;
  }

  private TinyModule module(String scripts) {
    return new TinyModule(
        "tiny-service",
        events,
        wiring ->
            events.add(
                wiring.database().fetchOne("SELECT count(*) FROM things", RowMappers.LONG)
                    + " things"),
        "/boot/" + scripts + "/migrations");
  }

  private static Config config(int port, int database) {
    return Config.of(
        "tiny-service",
        Map.of(
            "SERVER_HOST",
            "127.0.0.1",
            "SERVER_PORT",
            String.valueOf(port),
            "DATABASE_URL",
            "postgres://postgres@127.0.0.1:" + database + "/postgres"));
  }

  private EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("shared_buffers", "16MB")
        .setPGStartupWait(Duration.ofSeconds(30))
        .start();
  }

  /** The status of the first reply. */
  private static int eventually(int port) throws Exception {
    while (true) {
      try {
        return get(port);
      } catch (IOException e) {
        // Not bound yet; the test's own time limit ends this.
        Thread.sleep(20);
      }
    }
  }

  private static int get(int port) throws IOException, InterruptedException {
    return get(port, "/hello");
  }

  private static int get(int port, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
