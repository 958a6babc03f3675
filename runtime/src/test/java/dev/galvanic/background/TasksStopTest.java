package dev.galvanic.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of runs that are under way when the service stops. */
@Timeout(30)
class TasksStopTest extends TasksByHand {
  @Test
  void afterTheStopNoRunBeginsAndThoseUnderWayAreWaitedFor() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    tasks.add("A.waiting", EACH_SECOND.after(Duration.ofSeconds(1)), runs::incrementAndGet);
    tasks.add(
        "A.running",
        EACH_SECOND,
        () -> {
          running.countDown();
          go.await();
        });
    tasks.begin();
    timer.advance(Duration.ZERO);
    assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();

    tasks.stop();
    assertThat(timer.next()).isEmpty();
    go.countDown();
    assertThat(tasks.end(Duration.ofSeconds(10))).isTrue();
    assertThat(timer.next()).isEmpty();
    assertThat(runs).hasValue(0);
    assertThat(ended).containsExactly("A.running null");
  }

  @Test
  void theStageOfARunIsWaitedForAndItsSpanIsOverThen() throws Exception {
    CompletableFuture<Void> stage = new CompletableFuture<>();
    tasks.addAsync("A.open", EACH_SECOND, () -> stage);
    tasks.begin();
    timer.advance(Duration.ZERO);

    tasks.stop();
    CompletableFuture<List<String>> spansThen = new CompletableFuture<>();
    Thread waiting =
        new Thread(
            () -> {
              try {
                assertThat(tasks.end(Duration.ofSeconds(10))).isTrue();
                spansThen.complete(List.copyOf(spans));
              } catch (Throwable e) { // The test's own thread tells it.
                spansThen.completeExceptionally(e);
              }
            });
    waiting.start();
    assertThat(spansThen).isNotDone();
    stage.complete(null);

    assertThat(spansThen.get(10, TimeUnit.SECONDS)).containsExactly("begin A.open", "end null");
    waiting.join();
    assertThat(ended).containsExactly("A.open null");
  }

  @Test
  void whatGoesOnBeyondTheGraceIsInterrupted() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    tasks.add(
        "A.hangs",
        EACH_SECOND,
        () -> {
          running.countDown();
          new CountDownLatch(1).await();
        });
    CompletableFuture<Void> never = new CompletableFuture<>();
    tasks.addAsync("A.never", EACH_SECOND, () -> never);
    tasks.begin();
    timer.advance(Duration.ZERO);
    assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();

    tasks.stop();
    assertThat(tasks.end(Duration.ofMillis(20))).isFalse();
    assertThat(ended)
        .containsExactlyInAnyOrder(
            "A.hangs java.lang.InterruptedException",
            "A.never java.util.concurrent.CancellationException");
    assertThat(never).isCancelled();
    assertThat(timer.next()).isEmpty();
  }
}
