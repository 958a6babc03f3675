package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A replica becomes the primary, and the primary a replica. */
@Tag("once")
@Timeout(90)
class PromotionTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Statement ON_REPLICA = Statement.read("where", "SELECT pg_is_in_recovery()");
  private static final Statement ADD = Statement.write("add", "INSERT INTO kept VALUES (1)");

  private final EventLoops loops = EventLoops.open(2);
  private final Postgres first = Postgres.ownServer();
  private final Postgres second = first.standby();

  @BeforeEach
  void table() {
    script(first, "CREATE TABLE kept(id int)");
  }

  @AfterEach
  void close() throws InterruptedException {
    loops.close(Duration.ofSeconds(5));
    second.stop();
    first.stop();
  }

  private void script(Postgres server, String sql) {
    try (PgDatabase direct = PgDatabase.open(server.options(), loops)) {
      assertThat(direct.awaitReady(SOON)).isTrue();
      try (Session session = direct.session()) {
        session.script("test", sql);
      }
    }
  }

  @Test
  void thePrimaryIsSoughtAmongTheServersAndTheFormerOneIsAReplicaWhenItIsBack() throws Exception {
    ReplicaOptions replica =
        new ReplicaOptions(
            List.of(InetSocketAddress.createUnresolved("127.0.0.1", second.port())),
            Duration.ofSeconds(2));
    try (PgDatabase database = PgDatabase.open(first.options().with(replica), loops)) {
      assertThat(database.awaitReady(SOON)).isTrue();
      assertThat(PgTest.within(SOON, () -> adds(database))).isTrue();
      assertThat(PgTest.within(SOON, () -> onReplica(database))).isTrue();

      List<String> heard = new CopyOnWriteArrayList<>();
      database.listen("news", news -> heard.add(news.payload()), () -> {});
      assertThat(PgTest.within(SOON, () -> hears(database, heard, "before"))).isTrue();

      first.halt();
      // Reads go on without a primary, and the service is ready for them.
      assertThat(database.ready().toCompletableFuture().get(5, TimeUnit.SECONDS)).isFalse();
      assertThat(database.hasReplica()).isTrue();
      for (int i = 0; i < 20; i++) {
        assertThat(onReplica(database)).isTrue();
      }
      assertThatThrownBy(() -> database.execute(ADD))
          .isInstanceOf(DatabaseUnavailableException.class);

      script(second, "SELECT pg_promote()");
      assertThat(PgTest.within(SOON, () -> adds(database))).isTrue();
      assertThat(database.ready().toCompletableFuture().get(5, TimeUnit.SECONDS)).isTrue();
      assertThat(onReplica(database)).isFalse();
      assertThat(PgTest.within(SOON, () -> hears(database, heard, "after"))).isTrue();

      // The address that is configured as the primary's is a standby's from now on.
      first.restartAfter(second);
      assertThat(PgTest.within(SOON, () -> onReplica(database))).isTrue();
      assertThat(database.execute(ADD)).isEqualTo(1);
    }
    // One that starts now finds it as well.
    try (PgDatabase later = PgDatabase.open(first.options().with(replica), loops)) {
      assertThat(PgTest.within(SOON, () -> adds(later))).isTrue();
      assertThat(PgTest.within(SOON, () -> onReplica(later))).isTrue();
    }
    aStandbyAloneIsUnavailableForChangesAndItsConnectionIsNotKept();
  }

  private void aStandbyAloneIsUnavailableForChangesAndItsConnectionIsNotKept() throws Exception {
    DatabaseOptions one = first.options().with(DatabaseLimits.usual().withPool(1, 10));
    try (PgDatabase alone = PgDatabase.open(one, loops)) {
      int before = alone.fetchOne("SELECT pg_backend_pid()", RowMappers.INT);
      assertThatThrownBy(() -> alone.execute(ADD))
          .isInstanceOfSatisfying(
              DatabaseUnavailableException.class,
              e -> {
                assertThat(e.status()).isEqualTo(503);
                assertThat(e.sqlState()).contains("25006");
              });
      int after = alone.fetchOne("SELECT pg_backend_pid()", RowMappers.INT);
      assertThat(after).isNotEqualTo(before);
      assertThatThrownBy(() -> alone.transaction(c -> c.execute(ADD)))
          .isInstanceOf(DatabaseUnavailableException.class);
      assertThat(alone.fetchOne("SELECT pg_backend_pid()", RowMappers.INT)).isNotEqualTo(after);
    }
  }

  private static boolean hears(PgDatabase database, List<String> heard, String news) {
    database.notify("news", news);
    return heard.contains(news);
  }

  private static boolean adds(PgDatabase database) {
    try {
      return database.execute(ADD) == 1;
    } catch (DatabaseUnavailableException notYet) {
      return false;
    }
  }

  private static boolean onReplica(PgDatabase database) {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
    try {
      return database.fetchOne(ON_REPLICA, RowMappers.BOOLEAN);
    } finally {
      RequestContext.replace(before);
    }
  }
}
