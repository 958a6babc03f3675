package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.TransactionOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replicas that lag, hold up their replay, die or fall silent. */
@Tag("once")
@Timeout(60)
class ReplicaFailuresTest extends ReplicatedTest {
  @Test
  void aPrimaryWhereNothingHappensMakesNoReplicaOld() {
    int reads = 0;
    int onReplica = 0;
    long end = System.nanoTime() + MAX_LAG.multipliedBy(3).toNanos();
    while (System.nanoTime() < end) {
      reads++;
      onReplica += onReplica(database) ? 1 : 0;
    }
    // If it did, two of these three times would be spent on the primary.
    assertThat(onReplica).isGreaterThan(reads * 2 / 3);
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
    replicaHasCaughtUp();
    Statement slow =
        Statement.read(
            "slow", "SELECT pg_is_in_recovery() FROM seen WHERE pg_sleep(0.8) IS NOT NULL");
    // Connected before: the read does not last for long.
    try (PgDatabase direct = PgDatabase.open(primary.options(), loops);
        Session session = direct.session()) {
      CompletableFuture<Boolean> where =
          inRequest(() -> database.async().fetchOne(slow, RowMappers.BOOLEAN))
              .toCompletableFuture();
      assertThat(PgTest.within(SOON, ReplicaFailuresTest::readsSlowly)).isTrue();
      session.script("test", "SET synchronous_commit = on; ALTER TABLE seen ADD COLUMN more int");
      assertThat(where.join()).isFalse();
    }
  }

  private static boolean readsSlowly() {
    return onStandby(
        "SELECT count(*) > 0 FROM pg_stat_activity WHERE state = 'active' AND query LIKE"
            + " '%pg_sleep(0.8)%' AND pid <> pg_backend_pid()");
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
  void soIsAStreamOfIt() {
    script(standby, "SELECT pg_wal_replay_pause()");
    try {
      script(primary, "DROP TABLE IF EXISTS fresh; CREATE TABLE fresh AS SELECT 1 AS one");
      Statement fresh = Statement.read("fresh", "SELECT one FROM fresh");
      List<Integer> all =
          inRequest(
              () -> {
                try (Stream<Integer> rows = database.stream(fresh, RowMappers.INT)) {
                  return rows.toList();
                }
              });
      assertThat(all).containsExactly(1);
      assertThat(database.leased()).isZero();
    } finally {
      script(standby, "SELECT pg_wal_replay_resume()");
    }
  }

  /** Another server's rows need not be the same: what has been seen cannot be begun again. */
  @Test
  void aStreamOfWhichRowsWereSeenIsNotBegunAgain() throws InterruptedException {
    script(primary, "INSERT INTO seen VALUES (1)");
    replicaHasCaughtUp();
    Statement failing =
        Statement.read("failing", "SELECT 1 / (900 - n) FROM generate_series(1, 1000) n");
    assertThatThrownBy(
            () ->
                inRequest(
                    () -> {
                      try (Stream<Integer> rows = database.stream(failing, RowMappers.INT)) {
                        return rows.toList();
                      }
                    }))
        .isInstanceOf(SqlException.class);
    assertThat(database.leased()).isZero();
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
