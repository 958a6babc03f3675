package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionOptions;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of replicas share: a primary, a real streaming replica, and a database of both.
 */
abstract class ReplicatedTest {
  static final RowMapper<Long> LONG = RowMappers.LONG;
  static final Duration SOON = Duration.ofSeconds(15);
  static final Duration MAX_LAG = Duration.ofSeconds(2);
  static final Statement ON_REPLICA = Statement.read("where", "SELECT pg_is_in_recovery()");
  private static final Statement REPLAYED =
      Statement.read("replayed", "SELECT pg_last_wal_replay_lsn() >= $1::text::pg_lsn");
  static final Statement COUNT = Statement.read("count", "SELECT count(*) FROM seen");
  static final Statement ADD = Statement.write("add", "INSERT INTO seen VALUES (1)");
  static final TransactionOptions READ_ONLY = TransactionOptions.DEFAULT.asReadOnly();

  static EventLoops loops;
  static Postgres primary;
  static Postgres standby;
  static PgDatabase database;

  /** The replica, asked directly. */
  private static PgDatabase followed;

  @BeforeAll
  static void open() {
    loops = EventLoops.open(2);
    primary = Postgres.ownServer();
    standby = primary.standby();
    database = at(standby.port());
    followed = PgDatabase.open(standby.options(), loops);
    assertThat(database.awaitReady(SOON)).isTrue();
    assertThat(followed.awaitReady(SOON)).isTrue();
  }

  static PgDatabase at(int replica) {
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
    followed.close();
    loops.close(Duration.ofSeconds(5));
    standby.stop();
    primary.stop();
  }

  @BeforeEach
  final void readsGoToTheReplica() throws InterruptedException {
    script(primary, "DROP TABLE IF EXISTS seen; CREATE TABLE seen(id int)");
    replicaHasCaughtUp();
    assertThat(within(database, true)).isTrue();
  }

  static void script(Postgres server, String sql) {
    try (PgDatabase direct = PgDatabase.open(server.options(), loops);
        Session session = direct.session()) {
      // The embedded server commits before it writes: what is not written is at no position yet.
      session.script("test", "SET synchronous_commit = on; " + sql);
    }
  }

  static void replicaHasCaughtUp() throws InterruptedException {
    String position = database.fetchOne("SELECT pg_current_wal_lsn()::text", RowMappers.STRING);
    assertThat(PgTest.within(SOON, () -> hasReplayed(position))).isTrue();
  }

  private static boolean hasReplayed(String position) {
    try {
      return followed.fetchOne(REPLAYED, RowMappers.BOOLEAN, position);
    } catch (DatabaseUnavailableException isComingBack) {
      return false;
    }
  }

  /** Asks the replica itself. */
  static boolean onStandby(String sql) {
    return followed.fetchOne(sql, RowMappers.BOOLEAN);
  }

  static boolean within(PgDatabase at, boolean replica) throws InterruptedException {
    return PgTest.within(SOON, () -> onReplica(at) == replica);
  }

  static boolean onReplica(PgDatabase at) {
    return inRequest(() -> at.fetchOne(ON_REPLICA, RowMappers.BOOLEAN));
  }

  static long count(PgDatabase at) {
    return at.fetchOne(COUNT, RowMappers.LONG);
  }

  static <T> T inRequest(Supplier<T> work) {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
    try {
      return work.get();
    } finally {
      RequestContext.replace(before);
    }
  }
}
