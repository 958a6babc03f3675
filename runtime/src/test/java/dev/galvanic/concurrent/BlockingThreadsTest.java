package dev.galvanic.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.RequestContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that may block, and stages that remember their request. */
@Timeout(10)
class BlockingThreadsTest {

  @Test
  void threadsAreVirtualWhereJavaHasThem() throws Exception {
    CompletableFuture<String> thread = new CompletableFuture<>();
    BlockingThreads.open("named").tryExecute(() -> thread.complete(Thread.currentThread() + ""));
    boolean virtual = Runtime.version().feature() >= 21;
    assertThat(thread.get()).startsWith(virtual ? "VirtualThread" : "Thread").contains("named-");
  }

  @Test
  void aTaskForWhichNoThreadIsFreeIsRefusedAndNotQueued() throws Exception {
    BlockingThreads one = BlockingThreads.platform("one", 1);
    CountDownLatch go = new CountDownLatch(1);
    assertThat(one.tryExecute(() -> await(go))).isTrue();
    assertThat(one.tryExecute(() -> {})).isFalse();
    assertThat(one.busy()).isEqualTo(1);
    go.countDown();
    while (one.busy() > 0) {
      Thread.onSpinWait();
    }
    // The thread may not have come back to its pool yet: the place counts, not the thread.
    for (int i = 0; i < 1000; i++) {
      CountDownLatch ran = new CountDownLatch(1);
      while (!one.tryExecute(ran::countDown)) {
        Thread.onSpinWait();
      }
      assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(one.close(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void closingWaitsForWhatRuns() throws Exception {
    BlockingThreads one = BlockingThreads.platform("one", 1);
    CountDownLatch go = new CountDownLatch(1);
    one.tryExecute(() -> await(go));
    assertThat(one.close(Duration.ofMillis(20))).isFalse();
    go.countDown();
  }

  @Test
  void anInterruptReachesTheTaskAndNothingAfterIt() throws Exception {
    BlockingThreads one = BlockingThreads.platform("one", 1);
    for (int i = 0; i < 200; i++) {
      Interruptible task = new Interruptible(() -> {});
      CompletableFuture<Boolean> stained = new CompletableFuture<>();
      while (!one.tryExecute(task)) {
        Thread.onSpinWait();
      }
      task.interrupt();
      while (!one.tryExecute(() -> stained.complete(Thread.currentThread().isInterrupted()))) {
        Thread.onSpinWait();
      }
      assertThat(stained.get()).isFalse();
    }
  }

  @Test
  void aTaskThatIsInterruptedBeforeItBeginsNeverRuns() {
    CompletableFuture<Void> ran = new CompletableFuture<>();
    Interruptible task = new Interruptible(() -> ran.complete(null));
    task.interrupt();
    task.run();
    assertThat(ran).isNotDone();
  }

  @Test
  void whatIsChainedToAStageRunsInTheContextOfItsRequest() throws Exception {
    RequestContext context = new RequestContext("r1", 0);
    RequestContext before = RequestContext.replace(context);
    ContextStage<String> stage = ContextStage.capture(ForkJoinPool.commonPool());
    RequestContext.replace(before);

    CompletableFuture<String> now = stage.thenApply(x -> id());
    CompletableFuture<String> later =
        stage.thenApply(x -> x).thenComposeAsync(x -> CompletableFuture.completedFuture(id()));
    ForkJoinPool.commonPool().execute(() -> stage.complete("x"));
    assertThat(now.get()).isEqualTo("r1");
    assertThat(later.get()).isEqualTo("r1");
    assertThat(id()).isEqualTo("none");
  }

  private static String id() {
    return RequestContext.current().map(RequestContext::id).orElse("none");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
