package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections that break at the worst moment, or fall silent. */
@Tag("once")
class LostConnectionsTest extends PgTest {
  private static final Statement ONE = Statement.read("one", "SELECT 1");

  private FaultProxy proxy;
  private PgDatabase throughProxy;

  @BeforeEach
  void connect() throws IOException {
    script("DROP TABLE IF EXISTS notes; CREATE TABLE notes(id int)");
    proxy = new FaultProxy(Postgres.shared().port());
    DatabaseLimits limits =
        DatabaseLimits.usual()
            .withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    throughProxy = PgDatabase.open(options().with(limits), loops);
    assertThat(throughProxy.awaitReady(Duration.ofSeconds(5))).isTrue();
  }

  @AfterEach
  void disconnect() throws IOException {
    throughProxy.close();
    proxy.close();
  }

  private DatabaseOptions options() {
    return DatabaseOptions.of(
        "test-service", "127.0.0.1", proxy.port(), "postgres", "postgres", "");
  }

  private static long notes() {
    return database.fetchOne("SELECT count(*) FROM notes", RowMappers.LONG);
  }

  @Test
  void lostBetweenCommitAndItsAnswerTheOutcomeIsSaidToBeUnknown() throws InterruptedException {
    proxy.cutAfter("COMMIT\0");
    assertThatThrownBy(
            () -> throughProxy.transaction(c -> c.execute("INSERT INTO notes VALUES (1)")))
        .isInstanceOf(UnknownCommitOutcomeException.class);
    // Here it did happen; nobody tried it again.
    assertThat(notes()).isEqualTo(1);
    assertThat(proxy.commits()).isEqualTo(1);
    assertThat(within(Duration.ofSeconds(2), () -> throughProxy.leased() == 0)).isTrue();
  }

  @Test
  void lostBeforeCommitNothingHappened() {
    proxy.cutAfter("VALUES (2)");
    assertThatThrownBy(
            () -> throughProxy.transaction(c -> c.execute("INSERT INTO notes VALUES (2)")))
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThat(notes()).isZero();
  }

  @Test
  void aWriteThatCommitsByItselfIsAsUnknown() {
    proxy.cutAfter("INSERT");
    assertThatThrownBy(() -> throughProxy.execute("INSERT INTO notes VALUES (3)"))
        .isInstanceOf(UnknownCommitOutcomeException.class);
  }

  @Test
  void soIsAStreamThatCommitsByItself() {
    Statement insert = Statement.write("insert", "INSERT INTO notes VALUES (6) RETURNING id");
    proxy.cutAfter("COMMIT\0");
    assertThatThrownBy(
            () ->
                throughProxy.acquire(
                    c -> {
                      try (Stream<Integer> rows = c.stream(insert, RowMappers.INT)) {
                        return rows.toList();
                      }
                    }))
        .isInstanceOf(UnknownCommitOutcomeException.class);
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void aStreamThatCannotBeginKeepsNoConnectionFromItsCaller() {
    proxy.cutAfter("BEGIN\0");
    throughProxy.acquire(
        c -> {
          assertThatThrownBy(
                  () -> {
                    try (Stream<Integer> rows = c.stream("SELECT 1", RowMappers.INT)) {
                      rows.toList();
                    }
                  })
              .isInstanceOf(DatabaseUnavailableException.class);
          // Not that a stream has it.
          assertThatThrownBy(() -> c.fetchOne("SELECT 1", RowMappers.INT))
              .isInstanceOfAny(
                  DatabaseUnavailableException.class, UnknownCommitOutcomeException.class)
              .hasMessageContaining("the connection was lost");
          return null;
        });
  }

  /** What waits for an answer of the connection's, and gives up before there is one. */
  @Test
  void whoGaveUpWhileItsConnectionWasTriedDoesNotWaitAnyMore() throws Exception {
    DatabaseLimits impatient =
        DatabaseLimits.usual().withPool(1, 10).withLifetime(Duration.ofMinutes(30), Duration.ZERO);
    try (PgDatabase own = PgDatabase.open(options().with(impatient), loops)) {
      own.awaitReady(Duration.ofSeconds(5));
      own.execute("SELECT 1");
      long opened = own.stats().opened();
      proxy.dropOpen();
      RequestContext before =
          RequestContext.replace(
              new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200)));
      try {
        assertThatThrownBy(() -> own.execute("SELECT 1")).isInstanceOf(SqlException.class);
      } finally {
        RequestContext.replace(before);
      }
      // The connection is found to be dead a second after it was tried.
      assertThat(within(Duration.ofSeconds(5), () -> own.leased() == 0)).isTrue();
      assertThat(own.stats().waiting()).isZero();
      assertThat(own.stats().idle()).isZero();
      assertThat(own.stats().opened()).isLessThanOrEqualTo(opened + 2);
    }
  }

  @Test
  void aResetIsALostConnectionToo() {
    proxy.resetAfter("INSERT");
    assertThatThrownBy(
            () -> throughProxy.transaction(c -> c.execute("INSERT INTO notes VALUES (5)")))
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThat(notes()).isZero();
  }

  @Test
  void aServerThatFallsSilentIsNoticedAndLeft() throws Exception {
    proxy.silent(true);
    long begun = System.nanoTime();
    assertThatThrownBy(() -> throughProxy.fetchOne(ONE, RowMappers.INT))
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    proxy.silent(false);
    assertThat(
            within(Duration.ofSeconds(3), () -> throughProxy.ready().toCompletableFuture().join()))
        .isTrue();
  }

  @Test
  void anIdleConnectionThatWasDroppedIsNotLeased() throws Exception {
    DatabaseLimits checked =
        DatabaseLimits.usual().withPool(1, 1).withLifetime(Duration.ofMinutes(30), Duration.ZERO);
    try (PgDatabase one = PgDatabase.open(options().with(checked), loops)) {
      assertThat(one.fetchOne("SELECT 1", RowMappers.INT)).isEqualTo(1);
      proxy.silent(true);
      loops.vertx().setTimer(500, fired -> proxy.silent(false));
      assertThat(one.execute("INSERT INTO notes VALUES (4)")).isEqualTo(1);
    }
  }

  @Test
  void idleSharedConnectionsThatWereDroppedAreReplacedWithinTwoSeconds() throws Exception {
    // The best of three, since a machine that does other things may be late itself.
    Duration best = Duration.ofDays(1);
    for (int i = 0; i < 3 && best.compareTo(Duration.ofSeconds(2)) >= 0; i++) {
      proxy.dropOpen();
      long begun = System.nanoTime();
      List<CompletionStage<Integer>> lost = new ArrayList<>();
      for (int loop = 0; loop < 2; loop++) {
        lost.add(onLoop(loop, () -> throughProxy.async().fetchOne(ONE, RowMappers.INT)));
      }
      for (CompletionStage<Integer> each : lost) {
        assertThatThrownBy(() -> each.toCompletableFuture().get(10, TimeUnit.SECONDS))
            .hasCauseInstanceOf(DatabaseUnavailableException.class);
      }
      for (int loop = 0; loop < 2; loop++) {
        int place = loop;
        assertThat(within(Duration.ofSeconds(10), () -> answersARead(place))).isTrue();
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      best = took.compareTo(best) < 0 ? took : best;
    }
    assertThat(best).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void idleSharedConnectionsThatWereDroppedAreFoundBeforeAnybodyUsesThem() throws Exception {
    DatabaseLimits restless =
        DatabaseLimits.usual()
            .withLifetime(Duration.ofMinutes(30), Duration.ofMillis(300))
            .withTimeouts(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(1));
    try (PgDatabase own = PgDatabase.open(options().with(restless), loops)) {
      assertThat(own.awaitReady(Duration.ofSeconds(5))).isTrue();
      int before = proxy.opened();
      proxy.dropOpen();
      assertThat(within(Duration.ofSeconds(5), () -> proxy.opened() >= before + 2)).isTrue();
      for (int loop = 0; loop < 2; loop++) {
        assertThat(
                onLoop(loop, () -> own.async().fetchOne(ONE, RowMappers.INT))
                    .toCompletableFuture()
                    .get(5, TimeUnit.SECONDS))
            .isEqualTo(1);
      }
    }
  }

  private boolean answersARead(int loop) {
    try {
      return onLoop(loop, () -> throughProxy.async().fetchOne(ONE, RowMappers.INT))
              .toCompletableFuture()
              .get(5, TimeUnit.SECONDS)
          == 1;
    } catch (Exception e) {
      return false;
    }
  }

  private boolean answersARead() {
    try {
      return throughProxy.fetchOne(ONE, RowMappers.INT) == 1;
    } catch (DatabaseUnavailableException e) {
      return false;
    }
  }

  @Test
  void aWholePoolThatWasDroppedWhileIdleIsReplacedAndNobodyNotices() throws Exception {
    DatabaseLimits checked =
        DatabaseLimits.usual().withPool(4, 100).withLifetime(Duration.ofMinutes(30), Duration.ZERO);
    try (PgDatabase pooled = PgDatabase.open(options().with(checked), loops)) {
      for (CompletionStage<Long> each : fourAtOnce(pooled)) {
        assertThat(each.toCompletableFuture().get(5, TimeUnit.SECONDS)).isEqualTo(1);
      }
      proxy.dropOpen();
      long begun = System.nanoTime();
      for (CompletionStage<Long> each : fourAtOnce(pooled)) {
        assertThat(each.toCompletableFuture().get(5, TimeUnit.SECONDS)).isEqualTo(1);
      }
      // A second for the question, and what four connections take to open.
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }
  }

  private static List<CompletionStage<Long>> fourAtOnce(PgDatabase pooled) {
    return IntStream.range(0, 4)
        .mapToObj(i -> pooled.async().execute("SELECT pg_sleep(0.05)"))
        .toList();
  }

  @Test
  void aReplyCutAtEveryByteIsWholeOrAnErrorAndTheNextReadIsWell() throws Exception {
    Statement list = Statement.read("list", "SELECT n, 'text' || n FROM generate_series(1, 3) n");
    RowMapper<String> mapper = row -> row.intValue(0) + row.string(1);
    List<String> whole = List.of("1text1", "2text2", "3text3");
    DatabaseLimits one = DatabaseLimits.usual().withReadConnections(1);
    try (PgDatabase single = PgDatabase.open(options().with(one), loops)) {
      assertThat(single.awaitReady(Duration.ofSeconds(5))).isTrue();
      int broken = 0;
      for (int bytes = 0; bytes == broken; bytes++) {
        // Prepared, so that the reply is of one piece.
        assertThat(within(Duration.ofSeconds(5), () -> gives(single, list, mapper, whole)))
            .isTrue();
        proxy.cutReplyAfter(bytes);
        try {
          assertThat(single.fetch(list, mapper)).isEqualTo(whole);
        } catch (DatabaseUnavailableException e) {
          broken++;
        }
      }
      // Three rows of 4 and 5 bytes, with their heads and what ends a reply.
      assertThat(broken).isBetween(60, 200);
    }
  }

  private static boolean gives(
      PgDatabase database, Statement list, RowMapper<String> mapper, List<String> rows) {
    try {
      return database.fetch(list, mapper).equals(rows);
    } catch (DatabaseUnavailableException e) {
      return false;
    }
  }

  @Test
  void aReplyThatStopsInTheMiddleIsGivenUpAndTheConnectionLeft() throws Exception {
    Statement big = Statement.read("big", "SELECT repeat('x', 100) FROM generate_series(1, 2000)");
    assertThat(throughProxy.fetch(big, RowMappers.STRING)).hasSize(2000);
    proxy.silenceReplyAfter(100_000);
    long begun = System.nanoTime();
    assertThatThrownBy(() -> throughProxy.fetch(big, RowMappers.STRING))
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    assertThat(within(Duration.ofSeconds(5), () -> answersARead(0))).isTrue();
  }

  @Test
  void aWriteWhoseReplyStopsInTheMiddleIsUnknownAndItsConnectionCut() throws Exception {
    assertThat(throughProxy.execute("INSERT INTO notes VALUES (6)")).isEqualTo(1);
    proxy.silenceReplyAfter(5);
    assertThatThrownBy(() -> throughProxy.execute("INSERT INTO notes VALUES (6)"))
        .isInstanceOf(UnknownCommitOutcomeException.class);
    assertThat(within(Duration.ofSeconds(1), () -> throughProxy.leased() == 0)).isTrue();
    assertThat(throughProxy.execute("INSERT INTO notes VALUES (6)")).isEqualTo(1);
  }

  @Test
  void aRollbackThatIsNotAnsweredHasADeadlineOfItsOwnAndTheServerRollsBack() throws Exception {
    IllegalStateException own = new IllegalStateException("own");
    long begun = System.nanoTime();
    assertThatThrownBy(
            () ->
                throughProxy.transaction(
                    c -> {
                      c.execute("INSERT INTO notes VALUES (7)");
                      proxy.silent(true);
                      throw own;
                    }))
        .isSameAs(own);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    proxy.silent(false);
    assertThat(within(Duration.ofSeconds(1), () -> throughProxy.leased() == 0)).isTrue();
    assertThat(
            within(
                Duration.ofSeconds(2),
                () ->
                    database.fetchOne(
                            "SELECT count(*) FROM pg_locks WHERE relation = 'notes'::regclass",
                            RowMappers.LONG)
                        == 0))
        .isTrue();
    assertThat(notes()).isZero();
  }

  @Test
  void aSlowLineMakesReadsSlowAndNotWrong() {
    proxy.delay(50);
    for (int i = 0; i < 5; i++) {
      assertThat(throughProxy.fetchOne(ONE, RowMappers.INT)).isEqualTo(1);
      assertThat(throughProxy.execute("INSERT INTO notes VALUES (8)")).isEqualTo(1);
    }
    assertThat(notes()).isEqualTo(5);
  }
}
