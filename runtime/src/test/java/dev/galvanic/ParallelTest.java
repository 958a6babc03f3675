package dev.galvanic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ParallelTest {
  @Test
  void bothBranchesRunAtTheSameTime() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    int sum =
        inRequest(
            4,
            () ->
                Parallel.join(
                    () -> met(both, 1), () -> met(both, 2), (one, two) -> 10 * one + two));

    assertThat(sum).isEqualTo(12);
  }

  @Test
  void threeBranchesRunAtTheSameTime() throws Exception {
    CyclicBarrier all = new CyclicBarrier(3);
    String text =
        inRequest(
            4,
            () ->
                Parallel.join(
                    () -> met(all, "a"),
                    () -> met(all, "b"),
                    () -> met(all, "c"),
                    (a, b, c) -> a + b + c));

    assertThat(text).isEqualTo("abc");
  }

  @Test
  void resultsKeepTheOrderOfTheWork() throws Exception {
    List<Callable<Integer>> work = List.of(() -> 3, () -> 1, () -> 2);

    assertThat(inRequest(2, () -> Parallel.all(work))).containsExactly(3, 1, 2);
    assertThat(Parallel.all(List.<Callable<Integer>>of())).isEmpty();
  }

  @Test
  void aPoolOfOneThreadIsEnoughEvenWhenNested() throws Exception {
    int sum =
        inRequest(
            1,
            () ->
                Parallel.join(
                    () -> Parallel.join(() -> 1, () -> 2, Integer::sum),
                    () -> Parallel.join(() -> 3, () -> 4, Integer::sum),
                    Integer::sum));

    assertThat(sum).isEqualTo(10);
  }

  @Test
  void aBranchRunsOnTheCallersThreadWhenNoneIsFree() throws Exception {
    boolean same =
        inRequest(
            1,
            () -> {
              Thread caller = Thread.currentThread();
              return Parallel.join(
                  Thread::currentThread,
                  Thread::currentThread,
                  (a, b) -> a == caller && b == caller);
            });

    assertThat(same).isTrue();
  }

  @Test
  void theFirstErrorIsThrownAsItselfAndInterruptsTheOthers() {
    AtomicReference<Throwable> seen = new AtomicReference<>();
    CountDownLatch waiting = new CountDownLatch(1);
    IOException failure = new IOException("gone");

    assertThatThrownBy(
            () ->
                inRequest(
                    2,
                    () ->
                        Parallel.join(
                            () -> waitForEver(waiting, seen),
                            () -> {
                              waiting.await();
                              throw failure;
                            },
                            (a, b) -> "")))
        .isSameAs(failure);
    assertThat(seen.get()).isInstanceOf(InterruptedException.class);
    assertThat(failure.getSuppressed()).containsExactly(seen.get());
  }

  @Test
  void theCallersOwnBranchIsInterruptedTooAndItsFlagClearedAfterwards() throws Exception {
    AtomicReference<Throwable> seen = new AtomicReference<>();
    CountDownLatch waiting = new CountDownLatch(1);

    boolean flag =
        inRequest(
            2,
            () -> {
              assertThatThrownBy(
                      () ->
                          Parallel.join(
                              () -> {
                                waiting.await();
                                throw new IllegalStateException("first");
                              },
                              () -> waitForEver(waiting, seen),
                              (a, b) -> ""))
                  .hasMessage("first");
              return Thread.currentThread().isInterrupted();
            });

    assertThat(seen.get()).isInstanceOf(InterruptedException.class);
    assertThat(flag).isFalse();
  }

  @Test
  void aBranchThatHasNotBegunIsNeverBegunAfterAnError() {
    AtomicReference<String> ran = new AtomicReference<>("");

    assertThatThrownBy(
            () ->
                inRequest(
                    1,
                    () ->
                        Parallel.join(
                            () -> ran.updateAndGet(text -> text + "first"),
                            () -> {
                              throw new IllegalStateException("second");
                            },
                            (a, b) -> "")))
        .hasMessage("second");
    assertThat(ran.get()).isEmpty();
  }

  @Test
  void theRequestsContextGoesAlong() throws Exception {
    List<String> ids =
        inRequest(
            3,
            () ->
                Parallel.all(
                    List.<Callable<String>>of(
                        () -> RequestContext.current().orElseThrow().id(),
                        () -> RequestContext.current().orElseThrow().id())));

    assertThat(ids).containsExactly("r-1", "r-1");
  }

  @Test
  void onAnEventLoopItIsRefusedBeforeAnythingIsBegun() throws Exception {
    EventLoops loops = EventLoops.open(1);
    try {
      CompletableFuture<Boolean> begun = new CompletableFuture<>();
      CompletableFuture<String> result = new CompletableFuture<>();
      loops
          .loops()
          .get(0)
          .execute(
              () -> {
                try {
                  Parallel.join(() -> begun.complete(true), () -> 1, (a, b) -> "");
                } catch (Throwable e) {
                  result.completeExceptionally(e);
                }
              });

      assertThatThrownBy(() -> result.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(BlockingOnEventLoopException.class)
          .hasMessageContaining("Parallel.join");
      assertThat(begun).isNotDone();
    } finally {
      loops.close(Duration.ofSeconds(5));
    }
  }

  private static <T> T met(CyclicBarrier barrier, T value) throws Exception {
    barrier.await(5, TimeUnit.SECONDS);
    return value;
  }

  private static String waitForEver(CountDownLatch waiting, AtomicReference<Throwable> seen)
      throws InterruptedException {
    waiting.countDown();
    try {
      new CountDownLatch(1).await();
      return "";
    } catch (InterruptedException e) {
      seen.set(e);
      throw e;
    }
  }

  /** As a handler on a pool of so many threads; the handler's own is one of them. */
  private static <T> T inRequest(int threads, Callable<T> handler) throws Exception {
    BlockingThreads pool = BlockingThreads.platform("test", threads);
    CompletableFuture<T> result = new CompletableFuture<>();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    pool.tryExecute(
        () -> {
          RequestContext.replace(new RequestContext("r-1", deadline, pool));
          try {
            result.complete(handler.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          } finally {
            RequestContext.replace(null);
          }
        });
    try {
      return result.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      pool.close(Duration.ofSeconds(5));
    }
  }
}
