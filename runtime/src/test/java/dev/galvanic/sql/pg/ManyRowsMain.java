package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** A process with little memory that reads many rows, and now and then takes its time. */
final class ManyRowsMain {
  private static final int HICCUP = 500_000;
  private static final long PAUSE_MILLIS = 20;
  private static final RowMapper<Numbered> ROW = row -> new Numbered(row.longValue(0));

  private long sum;
  private int rows;

  private record Numbered(long number) {}

  /** Arguments: the port, how many rows, and "stream" or "publish". */
  public static void main(String[] arguments) throws Exception {
    EventLoops loops = EventLoops.open(1);
    DatabaseOptions options =
        DatabaseOptions.of(
            "many", "127.0.0.1", Integer.parseInt(arguments[0]), "postgres", "postgres", "");
    ManyRowsMain main = new ManyRowsMain();
    try (PgDatabase database = PgDatabase.open(options, loops)) {
      Statement all =
          // Where it stands here the server makes them as they are fetched, and keeps none.
          Statement.read("all", "SELECT generate_series(1, $1::int)").slow();
      database.awaitReady(Duration.ofSeconds(60));
      int count = Integer.parseInt(arguments[1]);
      if (arguments[2].equals("stream")) {
        try (Stream<Numbered> stream = database.stream(all, ROW, count)) {
          for (Iterator<Numbered> each = stream.iterator(); each.hasNext(); ) {
            main.take(each.next());
          }
        }
      } else {
        main.subscribe(database.async().publish(all, ROW, count));
      }
      System.out.println(main.rows + " rows, sum " + main.sum);
    } finally {
      loops.close(Duration.ofSeconds(5));
    }
  }

  private void take(Numbered row) {
    sum += row.number();
    rows++;
    if (rows % HICCUP == 0) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void subscribe(Flow.Publisher<Numbered> publisher) throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    publisher.subscribe(
        new Flow.Subscriber<>() {
          private static final int AT_ONCE = 1000;
          private Flow.Subscription subscription;
          private int left;

          @Override
          public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            left = AT_ONCE;
            given.request(AT_ONCE);
          }

          @Override
          public void onNext(Numbered row) {
            take(row);
            if (--left == 0) {
              left = AT_ONCE;
              subscription.request(AT_ONCE);
            }
          }

          @Override
          public void onError(Throwable failure) {
            failure.printStackTrace();
            over.countDown();
          }

          @Override
          public void onComplete() {
            over.countDown();
          }
        });
    over.await();
  }
}
