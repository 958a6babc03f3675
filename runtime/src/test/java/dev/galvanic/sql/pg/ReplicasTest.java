package dev.galvanic.sql.pg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Parallel;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.netty.HttpServer;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads on a real streaming replica, and what a request sees there. */
@Tag("once")
@Timeout(60)
class ReplicasTest extends ReplicatedTest {
  @Test
  void writesAndTheirTransactionsGoToThePrimary() {
    assertThat(inRequest(() -> database.execute(ADD))).isEqualTo(1);
    assertThat(
            inRequest(
                () ->
                    database.<Boolean, RuntimeException>transaction(
                        c -> c.fetchOne(ON_REPLICA, RowMappers.BOOLEAN))))
        .isFalse();
    assertThat(
            inRequest(
                () ->
                    database.<Boolean, RuntimeException>acquire(
                        c -> c.fetchOne(ON_REPLICA, RowMappers.BOOLEAN))))
        .isFalse();
    assertThat(database.replicas()).isEqualTo(1);
  }

  @Test
  void aRequestReadsWhatItWroteHoweverItWroteIt() {
    for (int i = 0; i < 50; i++) {
      long expected = 4L * i;
      assertThat(
              inRequest(
                  () -> {
                    database.execute(ADD);
                    return count(database);
                  }))
          .isEqualTo(expected + 1);
      assertThat(
              inRequest(
                  () -> {
                    database.executeMany(ADD, List.<Object[]>of(new Object[0]));
                    return count(database);
                  }))
          .isEqualTo(expected + 2);
      assertThat(
              inRequest(
                  () -> {
                    database.transaction(c -> c.execute(ADD));
                    return count(database);
                  }))
          .isEqualTo(expected + 3);
      assertThat(
              inRequest(
                  () ->
                      database
                          .async()
                          .execute(ADD)
                          .thenCompose(one -> database.async().fetchOne(COUNT, RowMappers.LONG))
                          .toCompletableFuture()
                          .join()))
          .isEqualTo(expected + 4);
    }
  }

  @Test
  void aStreamOfAPlainReadComesFromTheReplicaAndThatOfAWriteMarksTheRequest() {
    boolean onReplica =
        inRequest(
            () -> {
              try (Stream<Boolean> rows = database.stream(ON_REPLICA, RowMappers.BOOLEAN)) {
                return rows.findFirst().orElseThrow();
              }
            });
    assertThat(onReplica).isTrue();
    Statement adding = Statement.write("adding", "INSERT INTO seen VALUES (1) RETURNING id");
    long after =
        inRequest(
            () -> {
              try (Stream<Integer> rows = database.stream(adding, RowMappers.INT)) {
                assertThat(rows.toList()).hasSize(1);
              }
              return count(database);
            });
    assertThat(after).isEqualTo(1);
  }

  @Test
  void itReadsThemInItsBranchesAndInReadOnlyTransactionsToo() {
    List<Long> seen =
        inRequest(
            () -> {
              database.execute(ADD);
              long inTransaction = database.transaction(READ_ONLY, c -> c.fetchOne(COUNT, LONG));
              return Parallel.join(
                  () -> count(database),
                  () -> count(database),
                  (one, other) -> List.of(one, other, inTransaction));
            });
    assertThat(seen).containsOnly(1L);
  }

  @Test
  void readOnlyTransactionsGoToTheReplicaUnlessItKnowsNotTheirIsolation() {
    for (Isolation isolation : Isolation.values()) {
      boolean onReplica =
          inRequest(
              () ->
                  database.<Boolean, RuntimeException>transaction(
                      READ_ONLY.isolation(isolation),
                      c -> c.fetchOne(ON_REPLICA, RowMappers.BOOLEAN)));
      assertThat(onReplica).isEqualTo(isolation != Isolation.SERIALIZABLE);
      assertThat(
              inRequest(
                      () ->
                          database.transactionAsync(
                              READ_ONLY.isolation(isolation),
                              c -> c.async().fetchOne(ON_REPLICA, RowMappers.BOOLEAN)))
                  .toCompletableFuture()
                  .join())
          .isEqualTo(onReplica);
    }
    assertThatThrownBy(() -> inRequest(() -> database.transaction(READ_ONLY, c -> c.execute(ADD))))
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("25006"));
  }

  @Test
  void workOfNoRequestReadsFromThePrimary() {
    assertThat(database.fetchOne(ON_REPLICA, RowMappers.BOOLEAN)).isFalse();
  }

  @Test
  void itIsTheSameForRequestsThatComeOverHttp() throws Exception {
    BlockingThreads threads = BlockingThreads.open("replicated");
    Endpoint look =
        Endpoint.blocking(
            "GET /where", exchange -> Reply.of(200, "text/plain", where().getBytes(UTF_8)));
    Endpoint write =
        Endpoint.blocking(
            "POST /where",
            exchange -> {
              database.execute(ADD);
              return Reply.of(200, "text/plain", where().getBytes(UTF_8));
            });
    HttpServer server =
        HttpServer.start(
            loops,
            ServerOptions.of("127.0.0.1", 0, Replies.envelope()),
            new TemplateRouter(
                List.of(PathRoutes.of("/where").on(Method.GET, look).on(Method.POST, write))),
            threads);
    try {
      URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + "/where");
      HttpClient http = HttpClient.newHttpClient();
      HttpRequest get = HttpRequest.newBuilder(uri).build();
      HttpRequest post =
          HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.noBody()).build();
      for (int i = 0; i < 5; i++) {
        assertThat(http.send(get, HttpResponse.BodyHandlers.ofString()).body()).isEqualTo("true");
        assertThat(http.send(post, HttpResponse.BodyHandlers.ofString()).body()).isEqualTo("false");
      }
    } finally {
      server.stop(Duration.ofSeconds(1));
      threads.close(Duration.ofSeconds(1));
    }
  }

  private static String where() {
    return database.fetchOne(ON_REPLICA, RowMappers.BOOLEAN).toString();
  }
}
