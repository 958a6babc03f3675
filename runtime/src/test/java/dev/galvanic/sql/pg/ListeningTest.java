package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.Notification;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Subscription;
import dev.galvanic.sql.TransactionOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Notifications are heard, also over a connection that was lost meanwhile. */
@Tag("once")
@Timeout(60)
class ListeningTest extends PgTest {
  private final BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();

  private static void ready(Subscription subscription) throws Exception {
    subscription.ready().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private @Nullable Notification next() throws InterruptedException {
    return heard.poll(5, TimeUnit.SECONDS);
  }

  private static int listeners(PgDatabase database, String query) {
    return database.fetchOne(
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE $1 AND pid <> pg_backend_pid()",
        RowMappers.INT,
        query);
  }

  @Test
  void whatIsSentIsHeardInItsOrder() throws Exception {
    try (Subscription subscription = database.listen("orders", heard::add)) {
      ready(subscription);
      assertThat(subscription.channel()).isEqualTo("orders");
      database.notify("orders", "one");
      database.async().notify("orders", "").toCompletableFuture().get(5, TimeUnit.SECONDS);
      database.execute("NOTIFY orders, 'three'");
      assertThat(List.of(next(), next(), next()))
          .extracting(Notification::payload)
          .containsExactly("one", "", "three");
      database.notify("others", "not for us");
      database.notify("orders", "four");
      Notification last = next();
      assertThat(last.payload()).isEqualTo("four");
      assertThat(last.channel()).isEqualTo("orders");
      assertThat(last.processId()).isPositive();
    }
  }

  @Test
  void inATransactionItIsSentWhenThatCommits() throws Exception {
    try (Subscription subscription = database.listen("committed", heard::add)) {
      ready(subscription);
      assertThatThrownBy(
              () ->
                  database.transaction(
                      tx -> {
                        tx.notify("committed", "rolled back");
                        throw new IllegalStateException();
                      }))
          .isInstanceOf(IllegalStateException.class);
      database.inTransaction(
          TransactionOptions.DEFAULT,
          () -> {
            database.notify("committed", "committed");
            assertThat(heard.poll(100, TimeUnit.MILLISECONDS)).isNull();
            return null;
          });
      assertThat(next().payload()).isEqualTo("committed");
    }
  }

  @Test
  void aChannelMayHaveAnyName() throws Exception {
    String name = "Ünusual \"; DROP TABLE x; --";
    try (Subscription subscription = database.listen(name, heard::add)) {
      ready(subscription);
      database.notify(name, "'; \\ \u2028");
      assertThat(next())
          .extracting(Notification::channel, Notification::payload)
          .containsExactly(name, "'; \\ \u2028");
    }
  }

  @Test
  void whatPostgresqlWouldRefuseIsRefusedBeforeItIsSent() {
    for (String name : List.of("", "x".repeat(64), "ü".repeat(32), "a\0b")) {
      assertThatThrownBy(() -> database.listen(name, heard::add))
          .isInstanceOf(InvalidParameterException.class);
      assertThatThrownBy(() -> database.notify(name, "payload"))
          .isInstanceOf(InvalidParameterException.class);
    }
    assertThatThrownBy(() -> database.notify("long", "ü".repeat(4000)))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessage(
            "Database.notify: the payload has 8000 bytes, and may have 7,999. Send a key to what is"
                + " larger");
    database.notify("long", "x".repeat(7999));
  }

  @Test
  void handlersMayBlockAndHoldUpNobodyElse() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    BlockingQueue<String> places = new LinkedBlockingQueue<>();
    try (Subscription slow =
            database.listen(
                "both",
                notification -> {
                  places.add(Thread.currentThread().getName() + " " + EventLoops.onEventLoop());
                  database.execute("SELECT 1");
                  awaited(release);
                });
        Subscription quick = database.listen("both", heard::add)) {
      ready(slow);
      ready(quick);
      database.notify("both", "1");
      database.notify("both", "2");
      assertThat(next().payload()).isEqualTo("1");
      assertThat(next().payload()).isEqualTo("2");
      assertThat(places.poll(5, TimeUnit.SECONDS)).isEqualTo("test-service-listen-both false");
      release.countDown();
      assertThat(places.poll(5, TimeUnit.SECONDS)).isNotNull();
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aHandlerThatFailsIsToldAndGoesOn() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        Subscription subscription =
            database.listen(
                "failing",
                notification -> {
                  heard.add(notification);
                  throw new IllegalStateException("own");
                })) {
      ready(subscription);
      database.notify("failing", "1");
      database.notify("failing", "2");
      assertThat(next()).isNotNull();
      assertThat(next()).isNotNull();
      assertThat(log.has("WARN test-service: a handler of channel failing failed; it goes on."))
          .isTrue();
    }
  }

  @Test
  void closedItHearsNothingMoreAndTheLastClosesTheConnection() throws Exception {
    Subscription one = database.listen("closing", heard::add);
    Subscription other = database.listen("closing", heard::add);
    ready(one);
    ready(other);
    assertThat(listeners(database, "LISTEN \"closing\"")).isEqualTo(1);
    one.close();
    database.notify("closing", "for one");
    assertThat(next()).isNotNull();
    assertThat(heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
    other.close();
    assertThat(within(Duration.ofSeconds(5), () -> listeners(database, "%LISTEN \"closing\"") == 0))
        .isTrue();
    database.notify("closing", "for nobody");
    assertThat(heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void afterALostConnectionItListensAgainAndSaysSo() throws Exception {
    AtomicInteger reconnects = new AtomicInteger();
    try (Subscription subscription =
        database.listen("lost", heard::add, reconnects::incrementAndGet)) {
      ready(subscription);
      for (int times = 1; times <= 3; times++) {
        database.fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = $1",
            RowMappers.BOOLEAN,
            "LISTEN \"lost\"");
        int now = times;
        assertThat(within(Duration.ofSeconds(10), () -> reconnects.get() == now)).isTrue();
        database.notify("lost", "again");
        assertThat(next().payload()).isEqualTo("again");
      }
    }
  }

  @Test
  void aConnectionThatDiesWithoutAWordIsFoundOut() throws Exception {
    try (FaultProxy proxy = new FaultProxy(Postgres.shared().port());
        PgDatabase far =
            PgDatabase.open(
                DatabaseOptions.of("far", "127.0.0.1", proxy.port(), "postgres", "postgres", ""),
                loops)) {
      CountDownLatch again = new CountDownLatch(1);
      ready(far.listen("silent", heard::add, again::countDown));
      proxy.dropOpen();
      assertThat(again.await(15, TimeUnit.SECONDS)).isTrue();
      database.notify("silent", "there");
      assertThat(next().payload()).isEqualTo("there");
    }
  }

  @Test
  void aServerThatIsDownIsWaitedFor() throws Exception {
    Postgres own = Postgres.ownServer();
    own.halt();
    try (PgDatabase late = PgDatabase.open(own.options(), loops)) {
      Subscription subscription = late.listen("late", heard::add);
      own.restart();
      ready(subscription);
      late.awaitReady(Duration.ofSeconds(10));
      late.notify("late", "there");
      assertThat(next().payload()).isEqualTo("there");
    } finally {
      own.stop();
    }
  }

  @Test
  void oneThatFallsFarBehindIsToldThatItMissedSomething() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger gaps = new AtomicInteger();
    AtomicInteger got = new AtomicInteger();
    try (Subscription subscription =
            database.listen(
                "flood",
                notification -> {
                  awaited(release);
                  got.incrementAndGet();
                },
                gaps::incrementAndGet);
        Subscription quick = database.listen("flood", heard::add)) {
      ready(subscription);
      ready(quick);
      database.execute(
          "SELECT count(pg_notify('flood', i::text)) FROM generate_series(1, 12000) i");
      assertThat(within(Duration.ofSeconds(20), () -> heard.size() == 12_000)).isTrue();
      release.countDown();
      assertThat(within(Duration.ofSeconds(20), () -> gaps.get() > 0 && got.get() >= 10_000))
          .isTrue();
      assertThat(got.get()).isLessThan(12_000);
    }
  }
}
