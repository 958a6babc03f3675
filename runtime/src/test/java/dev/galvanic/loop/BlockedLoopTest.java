package dev.galvanic.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.migrate.LogWatch;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A loop on which something blocks. */
@Timeout(30)
class BlockedLoopTest {
  private final CountDownLatch end = new CountDownLatch(1);
  private EventLoops loops;

  @BeforeEach
  void open() {
    loops = EventLoops.open(2);
  }

  @AfterEach
  void close() throws InterruptedException {
    end.countDown();
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  private void whatBlocks() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void itsStackIsLoggedAfterTwoSecondsAndOtherLoopsGoOn() throws Exception {
    try (LogWatch log = new LogWatch("io.vertx.core")) {
      long begun = System.nanoTime();
      loops.loops().get(0).execute(this::whatBlocks);
      while (log.stacks().isEmpty()) {
        CompletableFuture<Void> other = new CompletableFuture<>();
        loops.loops().get(1).execute(() -> other.complete(null));
        other.get(1, TimeUnit.SECONDS);
        Thread.sleep(10);
      }

      assertThat(System.nanoTime() - begun).isGreaterThan(TimeUnit.SECONDS.toNanos(2));
      assertThat(log.stacks().get(0)).contains("BlockedLoopTest.whatBlocks");
      assertThat(log.lines().get(0)).startsWith("WARN").contains("has been blocked");
    }
  }

  @Test
  void itIsAsLateAsItWasBlocked() throws Exception {
    BlockingQueue<Long> late = new LinkedBlockingQueue<>();
    CountDownLatch blocked = new CountDownLatch(1);
    LagWatch watch =
        LagWatch.start(
            loops,
            Duration.ofMillis(10),
            (loop, nanos) -> {
              if (loop == 0) {
                late.add(nanos);
              }
            });
    try {
      assertThat(late.poll(5, TimeUnit.SECONDS)).isNotNull();
      loops
          .loops()
          .get(0)
          .execute(
              () -> {
                blocked.countDown();
                whatBlocks();
              });
      assertThat(blocked.await(5, TimeUnit.SECONDS)).isTrue();
      late.clear();
      Thread.sleep(200);
      end.countDown();

      assertThat(late.poll(5, TimeUnit.SECONDS)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(150));
    } finally {
      watch.close();
    }
  }
}
