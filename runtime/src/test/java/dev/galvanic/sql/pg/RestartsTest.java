package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A server that goes away and comes back. */
class RestartsTest extends PgTest {
  private static final Statement ONE = Statement.read("one", "SELECT 1");

  private static PgDatabase at(int port) {
    return PgDatabase.open(
        DatabaseOptions.of("test-service", "127.0.0.1", port, "postgres", "postgres", ""), loops);
  }

  @Test
  void aServerThatIsRestartedIsUsedAgainWithinThreeSeconds() throws Exception {
    Postgres server = Postgres.ownServer();
    try (PgDatabase own = at(server.port())) {
      assertThat(own.awaitReady(Duration.ofSeconds(5))).isTrue();
      assertThat(own.fetchOne("SELECT 1", RowMappers.INT)).isEqualTo(1);
      server.halt();
      assertThatThrownBy(() -> own.fetchOne(ONE, RowMappers.INT))
          .isInstanceOf(DatabaseUnavailableException.class);
      assertThatThrownBy(() -> own.execute("SELECT 1"))
          .isInstanceOf(DatabaseUnavailableException.class);
      server.restart();
      assertThat(within(Duration.ofSeconds(3), () -> own.ready().toCompletableFuture().join()))
          .isTrue();
      assertThat(own.execute("SELECT 1")).isEqualTo(1);
      long two = own.transaction(c -> c.fetchOne("SELECT 2", RowMappers.INT));
      assertThat(two).isEqualTo(2);
    } finally {
      server.stop();
    }
  }

  @Test
  void aServerThatIsRestartedUnderLoadIsHealthyWithinThreeSeconds() throws Exception {
    Postgres server = Postgres.ownServer();
    AtomicBoolean over = new AtomicBoolean();
    List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    List<Thread> callers = new ArrayList<>();
    try (PgDatabase own = at(server.port())) {
      assertThat(own.awaitReady(Duration.ofSeconds(5))).isTrue();
      own.execute("CREATE TABLE calls(id int)");
      for (int i = 0; i < 8; i++) {
        boolean writes = i % 2 == 0;
        Thread caller = new Thread(() -> callUntil(over, own, writes, unexpected));
        caller.start();
        callers.add(caller);
      }
      assertThat(within(Duration.ofSeconds(5), () -> calls(own) > 50)).isTrue();
      server.halt();
      server.restart();
      assertThat(within(Duration.ofSeconds(3), () -> own.ready().toCompletableFuture().join()))
          .isTrue();
      long before = calls(own);
      assertThat(within(Duration.ofSeconds(3), () -> calls(own) > before + 50)).isTrue();
      over.set(true);
      for (Thread caller : callers) {
        caller.join(15_000);
        assertThat(caller.isAlive()).isFalse();
      }
      assertThat(unexpected).isEmpty();
      assertThat(within(Duration.ofSeconds(1), () -> own.leased() == 0)).isTrue();
    } finally {
      over.set(true);
      server.stop();
    }
  }

  private static long calls(PgDatabase own) {
    try {
      return own.fetchOne("SELECT count(*) FROM calls", RowMappers.LONG);
    } catch (DatabaseUnavailableException | UnknownCommitOutcomeException notYet) {
      return -1;
    }
  }

  private static void callUntil(
      AtomicBoolean over, PgDatabase own, boolean writes, List<Throwable> unexpected) {
    while (!over.get()) {
      try {
        if (writes) {
          own.transaction(c -> c.execute("INSERT INTO calls VALUES (1)"));
        } else {
          own.fetchOne(ONE, RowMappers.INT);
        }
      } catch (DatabaseUnavailableException | UnknownCommitOutcomeException duringTheRestart) {
        // what a caller is to be told
      } catch (Throwable e) {
        unexpected.add(e);
      }
    }
  }
}
