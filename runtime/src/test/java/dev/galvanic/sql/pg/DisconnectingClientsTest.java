package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.netty.HttpServer;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that go away in the middle of whatever the service does for them. */
class DisconnectingClientsTest extends PgTest {
  private static final int CLIENTS = 10_000;
  private static final int AT_ONCE = 16;
  private static final Statement FROM =
      Statement.write("Moves.from", "INSERT INTO moves(amount) VALUES (-1)");
  private static final Statement TO =
      Statement.write("Moves.to", "INSERT INTO moves(amount) VALUES (1)");
  private static final Statement PAUSE = Statement.write("pause", "SELECT pg_sleep(0.001)");

  private static PgDatabase used;
  private static BlockingThreads threads;
  private static HttpServer server;

  /** How far a client comes before it goes away. */
  private enum Phase {
    CONNECTED("", 0),
    IN_THE_HEAD("POST /moves HTTP/1.1\r\nHost: a", 0),
    IN_THE_BODY("POST /moves HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12", 0),
    ASKED("POST /moves HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 0),
    ASKED_ASYNC("POST /async HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 0),
    IN_THE_REPLY("POST /moves HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 1),
    PIPELINED(ASKED.sent + ASKED_ASYNC.sent + ASKED.sent, 1);

    private final String sent;
    private final int read;

    Phase(String sent, int read) {
      this.sent = sent;
      this.read = read;
    }
  }

  @BeforeAll
  static void serve() throws Exception {
    script("DROP TABLE IF EXISTS moves; CREATE TABLE moves(amount int)");
    DatabaseOptions options =
        DatabaseOptions.of(
            "left-service", "127.0.0.1", Postgres.shared().port(), "postgres", "postgres", "");
    used = PgDatabase.open(options, loops);
    threads = BlockingThreads.open("left");
    server =
        HttpServer.start(
            loops,
            ServerOptions.of("127.0.0.1", 0, Replies.envelope()),
            new TemplateRouter(
                List.of(
                    PathRoutes.of("/moves")
                        .on(Method.POST, Endpoint.blocking("POST /moves", exchange -> move())),
                    PathRoutes.of("/async")
                        .on(
                            Method.POST,
                            Endpoint.async(
                                "POST /async",
                                exchange ->
                                    used.transactionAsync(
                                            c ->
                                                c.async()
                                                    .execute(FROM)
                                                    .thenCompose(from -> c.async().execute(PAUSE))
                                                    .thenCompose(paused -> c.async().execute(TO)))
                                        .thenApply(to -> Reply.empty(204)))))),
            threads);
  }

  private static Reply move() {
    used.transaction(DisconnectingClientsTest::move);
    return Reply.empty(204);
  }

  private static long move(Connection connection) {
    connection.execute(FROM);
    connection.execute(PAUSE);
    return connection.execute(TO);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.stop(Duration.ofSeconds(1));
    threads.close(Duration.ofSeconds(1));
    used.close();
  }

  @Test
  void tenThousandThatLeaveAtAnyPhaseLeaveNothingBehind() throws Exception {
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      Random random = new Random(i);
      ends.add(
          clients.submit(
              () -> {
                for (int at = next.getAndIncrement(); at < CLIENTS; at = next.getAndIncrement()) {
                  leave(Phase.values()[at % Phase.values().length], random);
                }
                return null;
              }));
    }
    clients.shutdown();
    for (Future<?> end : ends) {
      end.get(120, TimeUnit.SECONDS);
    }

    assertThat(within(Duration.ofSeconds(10), () -> threads.busy() == 0)).isTrue();
    assertThat(within(Duration.ofSeconds(10), () -> used.leased() == 0)).isTrue();
    // Whole transactions or none: each takes from one and gives to another.
    assertThat(database.fetchOne("SELECT coalesce(sum(amount), 0) FROM moves", RowMappers.LONG))
        .isZero();
    assertThat(database.fetchOne("SELECT count(*) FROM moves", RowMappers.LONG)).isPositive();
    assertThat(
            within(
                Duration.ofSeconds(5),
                () ->
                    sessions("state <> 'idle'") == 0 && sessions("true") <= used.totals().total()))
        .isTrue();
    // And the next client is served.
    assertThat(answerOf(Phase.ASKED)).startsWith("HTTP/1.1 204");
    assertThat(answerOf(Phase.ASKED_ASYNC)).startsWith("HTTP/1.1 204");
  }

  private static long sessions(String condition) {
    return database.fetchOne(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'left-service' AND "
            + condition,
        RowMappers.LONG);
  }

  private static void leave(Phase phase, Random random) throws IOException {
    try (Socket socket = new Socket(server.address().getAddress(), server.address().getPort())) {
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(phase.sent.getBytes(StandardCharsets.ISO_8859_1));
      if (phase.read > 0) {
        socket.setSoTimeout(30_000);
        socket.getInputStream().readNBytes(phase.read);
      } else {
        // Somewhere in BEGIN, the statements or COMMIT.
        java.util.concurrent.locks.LockSupport.parkNanos(random.nextInt(6_000_000));
      }
      if (random.nextInt(4) > 0) {
        // A reset: an orderly end means that the reply is still wanted.
        socket.setSoLinger(true, 0);
      }
    }
  }

  private static String answerOf(Phase phase) throws IOException {
    try (Socket socket = new Socket(server.address().getAddress(), server.address().getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(phase.sent.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
