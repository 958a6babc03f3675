package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Parallel;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.TransactionOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads on a real streaming replica, and what a request sees there. */
@Timeout(60)
class ReplicasTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Duration MAX_LAG = Duration.ofSeconds(1);
  private static final Statement ON_REPLICA = Statement.read("where", "SELECT pg_is_in_recovery()");
  private static final Statement COUNT = Statement.read("count", "SELECT count(*) FROM seen");
  private static final Statement ADD = Statement.write("add", "INSERT INTO seen VALUES (1)");
  private static final TransactionOptions READ_ONLY = TransactionOptions.DEFAULT.asReadOnly();

  private static EventLoops loops;
  private static Postgres primary;
  private static Postgres standby;
  private static PgDatabase database;

  @BeforeAll
  static void open() {
    loops = EventLoops.open(2);
    primary = Postgres.ownServer();
    standby = primary.standby();
    database = at(standby.port());
    assertThat(database.awaitReady(SOON)).isTrue();
  }

  private static PgDatabase at(int replica) {
    return PgDatabase.open(
        primary
            .options()
            .with(
                new ReplicaOptions(
                    List.of(InetSocketAddress.createUnresolved("127.0.0.1", replica)), MAX_LAG)),
        loops);
  }

  @AfterAll
  static void close() throws InterruptedException {
    database.close();
    loops.close(Duration.ofSeconds(5));
    standby.stop();
    primary.stop();
  }

  @BeforeEach
  void readsGoToTheReplica() throws InterruptedException {
    script(primary, "DROP TABLE IF EXISTS seen; CREATE TABLE seen(id int)");
    assertThat(within(database, true)).isTrue();
    assertThat(PgTest.within(SOON, () -> inRequest(() -> count(database)) == 0)).isTrue();
    assertThat(within(database, true)).isTrue();
  }

  private static void script(Postgres server, String sql) {
    try (PgDatabase direct = PgDatabase.open(server.options(), loops);
        Session session = direct.session()) {
      session.script("test", sql);
    }
  }

  private static boolean within(PgDatabase at, boolean replica) throws InterruptedException {
    return PgTest.within(SOON, () -> onReplica(at) == replica);
  }

  private static boolean onReplica(PgDatabase at) {
    return inRequest(() -> at.fetchOne(ON_REPLICA, RowMappers.BOOLEAN));
  }

  private static long count(PgDatabase at) {
    return at.fetchOne(COUNT, RowMappers.LONG);
  }

  private static <T> T inRequest(Supplier<T> work) {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
    try {
      return work.get();
    } finally {
      RequestContext.replace(before);
    }
  }

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

  private static final RowMapper<Long> LONG = RowMappers.LONG;

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
  void aPrimaryWhereNothingHappensMakesNoReplicaOld() {
    long end = System.nanoTime() + MAX_LAG.multipliedBy(3).toNanos();
    while (System.nanoTime() < end) {
      assertThat(onReplica(database)).isTrue();
    }
  }

  @Test
  void aReplicaThatLagsTooMuchIsLeftAloneUntilItHasCaughtUp() throws InterruptedException {
    script(standby, "SELECT pg_wal_replay_pause()");
    try {
      script(primary, "INSERT INTO seen VALUES (1)");
      assertThat(within(database, false)).isTrue();
      assertThat(inRequest(() -> count(database))).isEqualTo(1);
    } finally {
      script(standby, "SELECT pg_wal_replay_resume()");
    }
    assertThat(within(database, true)).isTrue();
    assertThat(inRequest(() -> count(database))).isEqualTo(1);
  }

  @Test
  void aReadInTheWayOfTheReplayIsDoneOnThePrimary() throws InterruptedException {
    script(primary, "INSERT INTO seen VALUES (1)");
    assertThat(PgTest.within(SOON, () -> inRequest(() -> count(database)) == 1)).isTrue();
    Statement slow =
        Statement.read(
            "slow", "SELECT pg_is_in_recovery() FROM seen WHERE pg_sleep(0.8) IS NOT NULL");
    CompletableFuture<Boolean> where =
        inRequest(() -> database.async().fetchOne(slow, RowMappers.BOOLEAN)).toCompletableFuture();
    script(primary, "ALTER TABLE seen ADD COLUMN more int");
    assertThat(where.join()).isFalse();
  }

  @Test
  void aReadOnlyTransactionInTheWayRunsAgainOnThePrimaryIfItMay() {
    assertThatThrownBy(() -> conflicting(READ_ONLY))
        .isInstanceOfAny(TransactionConflictException.class, DatabaseUnavailableException.class);
    assertThat(conflicting(READ_ONLY.retrying(1))).isFalse();
  }

  private static boolean conflicting(TransactionOptions options) {
    AtomicBoolean first = new AtomicBoolean(true);
    return inRequest(
        () ->
            database.<Boolean, RuntimeException>transaction(
                options,
                c -> {
                  c.fetchOne(COUNT, LONG);
                  if (first.getAndSet(false)) {
                    script(primary, "ALTER TABLE seen ALTER COLUMN id TYPE bigint USING id");
                    script(primary, "ALTER TABLE seen ALTER COLUMN id TYPE int USING id");
                  }
                  for (int i = 0; first.get() || i < 100; i++) {
                    // The replay comes within this time, and is in nobody's way on the primary.
                    c.fetchOne("SELECT count(*) FROM seen, pg_sleep(0.02)", LONG);
                    if (!c.fetchOne(ON_REPLICA, RowMappers.BOOLEAN)) {
                      return false;
                    }
                  }
                  return true;
                }));
  }

  @Test
  void aTableThatHasNotComeOverYetIsReadOnThePrimary() {
    script(standby, "SELECT pg_wal_replay_pause()");
    try {
      script(primary, "DROP TABLE IF EXISTS fresh; CREATE TABLE fresh AS SELECT 1 AS one");
      Statement fresh = Statement.read("fresh", "SELECT one FROM fresh");
      assertThat(inRequest(() -> database.fetchOne(fresh, RowMappers.INT))).isEqualTo(1);
    } finally {
      script(standby, "SELECT pg_wal_replay_resume()");
    }
  }

  @Test
  void aReplicaThatIsKilledLosesNoReadAndIsUsedAgainWhenItIsBack() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread reader =
          new Thread(
              () -> {
                while (!over.get()) {
                  try {
                    inRequest(() -> count(database));
                  } catch (Throwable e) {
                    failures.add(e);
                  }
                }
              });
      reader.start();
      readers.add(reader);
    }
    try {
      standby.kill();
      assertThat(within(database, false)).isTrue();
      standby.restart();
      assertThat(within(database, true)).isTrue();
    } finally {
      over.set(true);
      for (Thread reader : readers) {
        reader.join(10_000);
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void aReplicaThatFallsSilentLosesNoReadEither() throws Exception {
    try (FaultProxy proxy = new FaultProxy(standby.port());
        PgDatabase own = at(proxy.port())) {
      assertThat(within(own, true)).isTrue();
      proxy.silent(true);
      // The first waits as long as a read may take, and is then done on the primary.
      assertThat(onReplica(own)).isFalse();
      assertThat(within(own, false)).isTrue();
      proxy.silent(false);
      assertThat(within(own, true)).isTrue();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
