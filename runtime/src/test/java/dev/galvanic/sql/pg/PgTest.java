package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.Session;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the tests of the database share: loops, a database, and ways to wait. */
abstract class PgTest {
  static EventLoops loops;
  static PgDatabase database;

  @BeforeAll
  static void open() {
    loops = EventLoops.open(2);
    database = PgDatabase.open(Postgres.shared().options(), loops);
    database.awaitReady(Duration.ofSeconds(10));
  }

  @AfterAll
  static void close() throws InterruptedException {
    database.close();
    loops.close(Duration.ofSeconds(5));
  }

  static void script(String sql) {
    try (Session session = database.session()) {
      session.script("test", sql);
    }
  }

  /** Calls something on an event loop and waits for what it returns. */
  static <T> T onLoop(int index, Supplier<T> call) throws Exception {
    java.util.concurrent.CompletableFuture<T> result =
        new java.util.concurrent.CompletableFuture<>();
    loops
        .loops()
        .get(index)
        .execute(
            () -> {
              try {
                result.complete(call.get());
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            });
    return result.get(10, TimeUnit.SECONDS);
  }

  static boolean within(Duration time, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(20);
    }
    return true;
  }
}
