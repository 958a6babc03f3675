package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More rows than memory has room for, for a subscriber. */
@Timeout(60)
class PublishersTest extends PgTest {
  private static final Statement SERIES =
      Statement.read("series", "SELECT generate_series(1, $1::int)");

  @AfterEach
  void everyLeaseIsBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(5), () -> database.leased() == 0)).isTrue();
  }

  /** Keeps what it hears, and asks for as many as it is told to. */
  private static class Listener implements Flow.Subscriber<Integer> {
    final List<Integer> rows = new CopyOnWriteArrayList<>();
    final CompletableFuture<Flow.Subscription> begun = new CompletableFuture<>();
    final CompletableFuture<String> ended = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      begun.complete(subscription);
    }

    @Override
    public void onNext(Integer row) {
      rows.add(row);
    }

    @Override
    public void onError(Throwable failure) {
      ended.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      ended.complete("complete");
    }

    void request(long n) {
      begun.join().request(n);
    }

    Throwable failure() {
      return ended.handle((end, failure) -> failure).orTimeout(10, TimeUnit.SECONDS).join();
    }

    String end() throws Exception {
      return ended.get(10, TimeUnit.SECONDS);
    }
  }

  private static Listener subscribe(Statement statement, Object... args) {
    Listener listener = new Listener();
    database.async().publish(statement, RowMappers.INT, args).subscribe(listener);
    return listener;
  }

  @Test
  void itHasEveryRowInItsOrder() throws Exception {
    for (int rows : new int[] {0, 1, 256, 257, 5000}) {
      Listener listener = subscribe(SERIES, rows);
      listener.request(Long.MAX_VALUE);
      assertThat(listener.end()).isEqualTo("complete");
      assertThat(listener.rows).isEqualTo(IntStream.rangeClosed(1, rows).boxed().toList());
    }
  }

  @Test
  void nothingIsSentBeforeItIsAskedForAndNoMoreThanThat() throws Exception {
    Listener listener = subscribe(SERIES, 1_000_000);
    listener.begun.get(5, TimeUnit.SECONDS);
    assertThat(database.leased()).isZero();
    listener.request(2);
    assertThat(within(Duration.ofSeconds(5), () -> listener.rows.size() == 2)).isTrue();
    listener.request(300);
    assertThat(within(Duration.ofSeconds(5), () -> listener.rows.size() == 302)).isTrue();
    assertThat(database.leased()).isEqualTo(1);
    listener.begun.get().cancel();
    assertThat(within(Duration.ofSeconds(5), () -> database.leased() == 0)).isTrue();
    assertThat(listener.rows).hasSize(302);
    assertThat(listener.ended).isNotDone();
  }

  @Test
  void aSubscriberMayAskOneByOneFromWithin() throws Exception {
    Listener oneByOne =
        new Listener() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            super.onSubscribe(subscription);
            subscription.request(1);
          }

          @Override
          public void onNext(Integer row) {
            super.onNext(row);
            request(1);
          }
        };
    database.async().publish(SERIES, RowMappers.INT, 2000).subscribe(oneByOne);
    assertThat(oneByOne.end()).isEqualTo("complete");
    assertThat(oneByOne.rows).hasSize(2000);
  }

  @Test
  void nothingComesBeforeItIsSubscribed() throws Exception {
    List<Integer> early = new CopyOnWriteArrayList<>();
    Listener listener =
        new Listener() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            super.onSubscribe(subscription);
            subscription.request(10);
            // Time enough for rows to come.
            database.fetchOne("SELECT 1 FROM pg_sleep(0.2)", RowMappers.INT);
            early.addAll(rows);
          }
        };
    database.async().publish(SERIES, RowMappers.INT, 5).subscribe(listener);
    assertThat(listener.end()).isEqualTo("complete");
    assertThat(early).isEmpty();
    assertThat(listener.rows).hasSize(5);
  }

  @Test
  void aSubscriberThatThrowsGetsNoMoreAndIsTold() throws Exception {
    Listener throwing =
        new Listener() {
          @Override
          public void onNext(Integer row) {
            super.onNext(row);
            throw new IllegalStateException("not ready for it");
          }
        };
    try (LogWatch log = new LogWatch("dev.galvanic.sql")) {
      database.async().publish(SERIES, RowMappers.INT, 2000).subscribe(throwing);
      throwing.request(1000);
      assertThat(within(Duration.ofSeconds(5), () -> !log.stacks().isEmpty())).isTrue();
      assertThat(log.lines())
          .containsExactly("WARN The subscriber to the rows of series failed; it gets no more.");
      assertThat(log.stacks().get(0)).contains("not ready for it");
    }
    assertThat(throwing.rows).hasSize(1);
    assertThat(throwing.ended).isNotDone();
  }

  @Test
  void eachSubscriptionRunsItOnce() throws Exception {
    script("DROP TABLE IF EXISTS published; CREATE TABLE published(id int)");
    Flow.Publisher<Integer> publisher =
        database.async().publish("INSERT INTO published VALUES (1) RETURNING id", RowMappers.INT);
    for (int times = 1; times <= 2; times++) {
      Listener listener = new Listener();
      publisher.subscribe(listener);
      listener.request(10);
      assertThat(listener.end()).isEqualTo("complete");
      assertThat(database.fetchOne("SELECT count(*) FROM published", RowMappers.INT))
          .isEqualTo(times);
    }
  }

  @Test
  void signalsComeOnTheSubscribersLoopAndInItsContext() throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    Listener listener =
        new Listener() {
          @Override
          public void onNext(Integer row) {
            seen.add(place());
          }

          @Override
          public void onComplete() {
            seen.add(place());
            super.onComplete();
          }
        };
    onLoop(
        1,
        () -> {
          RequestContext before =
              RequestContext.replace(
                  new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
          database.async().publish(SERIES, RowMappers.INT, 600).subscribe(listener);
          return RequestContext.replace(before);
        });
    listener.request(1000);
    assertThat(listener.end()).isEqualTo("complete");
    assertThat(seen).hasSize(601).containsOnly("1 Optional[r-1]");
    Listener foreign =
        new Listener() {
          @Override
          public void onNext(Integer row) {
            seen.add("loop " + EventLoops.onEventLoop());
          }
        };
    database.async().publish(SERIES, RowMappers.INT, 1).subscribe(foreign);
    foreign.request(1);
    foreign.end();
    assertThat(seen).contains("loop true");
  }

  private static String place() {
    return loops.currentLoop().index() + " " + RequestContext.current().map(RequestContext::id);
  }

  @Test
  void whatFailsIsTheLastSignal() throws Exception {
    Listener failing =
        subscribe(Statement.read("failing", "SELECT 1 / (300 - i) FROM generate_series(1, 900) i"));
    failing.request(1000);
    assertThat(failing.failure())
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("22012"));
    assertThat(failing.rows).hasSize(256);
    Listener wrong = subscribe(SERIES, "a", "b");
    wrong.request(1);
    assertThat(wrong.failure()).isInstanceOf(SqlException.class);
    Listener none = subscribe(Statement.read("null", "SELECT NULL::int"));
    none.request(1);
    assertThat(none.failure()).isInstanceOf(SqlMappingException.class);
    Listener negative = subscribe(SERIES, 10);
    negative.request(0);
    assertThat(negative.failure())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 rows were asked for. Ask for 1 or more.");
    Listener nul = subscribe(SERIES, "a\0b");
    assertThat(nul.failure()).isInstanceOf(SqlException.class);
  }

  @Test
  void cancelledWhileItRunsItIsStoppedOnTheServer() throws Exception {
    Statement slow = Statement.read("slow", "SELECT 1 FROM pg_sleep(8.25)");
    Listener listener = subscribe(slow);
    listener.request(1);
    assertThat(within(Duration.ofSeconds(5), () -> sleeping() == 1)).isTrue();
    listener.begun.get().cancel();
    assertThat(within(Duration.ofSeconds(3), () -> sleeping() == 0)).isTrue();
    assertThat(listener.ended).isNotDone();
  }

  private static long sleeping() {
    return database.fetchOne(
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE $1",
        RowMappers.LONG,
        "SELECT 1 FROM pg_sleep(8.25)%");
  }

  @Test
  void theDeadlineOfItsRequestEndsIt() throws Exception {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300)));
    Listener listener;
    try {
      listener = subscribe(SERIES, 1_000_000);
    } finally {
      RequestContext.replace(before);
    }
    listener.request(1);
    assertThat(within(Duration.ofSeconds(2), () -> !listener.rows.isEmpty())).isTrue();
    assertThat(within(Duration.ofSeconds(3), () -> database.leased() == 0)).isTrue();
    listener.request(1000);
    assertThat(listener.failure()).isInstanceOf(StatementTimeoutException.class);
  }

  @Test
  void inATransactionItIsPartOfIt() throws Exception {
    script("DROP TABLE IF EXISTS published; CREATE TABLE published(id int)");
    Listener listener = new Listener();
    CompletableFuture<Long> done =
        database
            .transactionAsync(
                tx ->
                    tx.async()
                        .execute("INSERT INTO published SELECT generate_series(1, 300)")
                        .thenCompose(
                            inserted -> {
                              tx.async()
                                  .publish("SELECT id FROM published", RowMappers.INT)
                                  .subscribe(listener);
                              listener.request(1000);
                              return listener.ended.thenApply(end -> inserted);
                            }))
            .toCompletableFuture();
    assertThat(done.get(10, TimeUnit.SECONDS)).isEqualTo(300);
    assertThat(listener.rows).hasSize(300);
  }
}
