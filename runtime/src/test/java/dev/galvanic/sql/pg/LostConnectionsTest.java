package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that break at the worst moment, or fall silent. */
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
    throughProxy =
        PgDatabase.open(
            DatabaseOptions.of(
                    "test-service", "127.0.0.1", proxy.port(), "postgres", "postgres", "")
                .with(limits),
            loops);
    assertThat(throughProxy.awaitReady(Duration.ofSeconds(5))).isTrue();
  }

  @AfterEach
  void disconnect() throws IOException {
    throughProxy.close();
    proxy.close();
  }

  private static long notes() {
    return database.fetchOne("SELECT count(*) FROM notes", RowMappers.LONG);
  }

  @Test
  void lostBetweenCommitAndItsAnswerTheOutcomeIsSaidToBeUnknown() throws InterruptedException {
    proxy.cutAfter("COMMIT");
    assertThatThrownBy(
            () -> throughProxy.transaction(c -> c.execute("INSERT INTO notes VALUES (1)")))
        .isInstanceOf(UnknownCommitOutcomeException.class);
    // Here it did happen; nobody tried it again.
    assertThat(notes()).isEqualTo(1);
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
    try (PgDatabase one =
        PgDatabase.open(
            DatabaseOptions.of(
                    "test-service", "127.0.0.1", proxy.port(), "postgres", "postgres", "")
                .with(checked),
            loops)) {
      assertThat(one.fetchOne("SELECT 1", RowMappers.INT)).isEqualTo(1);
      proxy.silent(true);
      loops.vertx().setTimer(500, fired -> proxy.silent(false));
      assertThat(one.execute("INSERT INTO notes VALUES (4)")).isEqualTo(1);
    }
  }
}
