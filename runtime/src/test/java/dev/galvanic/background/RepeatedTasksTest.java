package dev.galvanic.background;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.galvanic.http.RequestContext;
import dev.galvanic.trace.TaskWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When tasks run, and what becomes of those that fail or hang. */
@Timeout(30)
class RepeatedTasksTest extends TasksByHand {
  @Test
  void aTaskRunsWhenItIsBegunAndAfterEachPause() throws Exception {
    tasks.add("Carts.sweep", EACH_SECOND, runs::incrementAndGet);
    assertThat(timer.next()).isEmpty();

    tasks.begin();
    pass(Duration.ZERO);
    assertThat(runs).hasValue(1);
    pass(Duration.ofMillis(999));
    assertThat(runs).hasValue(1);
    pass(Duration.ofMillis(1));
    assertThat(runs).hasValue(2);
    assertThat(ended).containsExactly("Carts.sweep null", "Carts.sweep null");
  }

  @Test
  void thePauseBeginsAtTheEndOfARun() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    tasks.add(
        "Carts.sweep",
        EACH_SECOND,
        () -> {
          runs.incrementAndGet();
          go.await();
        });
    tasks.begin();
    timer.advance(Duration.ofHours(1));
    assertThat(threads).as("one run, however long it takes").hasSize(1);
    assertThat(timer.next()).isEmpty();

    go.countDown();
    pass(Duration.ZERO);
    assertThat(timer.next()).contains(Duration.ofSeconds(1));
  }

  @Test
  void theFirstRunMayComeLaterAndEachPauseHasARandomPart() throws Exception {
    List<Duration> pauses = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ManualTimer own = new ManualTimer();
      RepeatedTasks one =
          new RepeatedTasks(
              "shop",
              new Background(this::start, TaskWatch.NONE),
              Runnable::run,
              RunWatch.NONE,
              own);
      one.add("A.b", Schedule.every(Duration.ofSeconds(20)).after(Duration.ofMinutes(1)), () -> {});
      one.begin();
      pauses.add(own.next().orElseThrow());
    }
    assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(60)) >= 0);
    assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(62)) <= 0);
    assertThat(pauses.stream().distinct().count()).isGreaterThan(40);
  }

  @Test
  void theRandomPartIsATenthAndNoMoreThanAMinuteUnlessSomethingElseIsSaid() {
    Schedule daily = Schedule.every(Duration.ofDays(1));
    assertThat(daily.mostJitter()).isEqualTo(Duration.ofMinutes(1));
    assertThat(daily.withPeriod(Duration.ofSeconds(5)).mostJitter())
        .isEqualTo(Duration.ofMillis(500));
    assertThat(daily.spread(Duration.ofHours(2)).withPeriod(Duration.ofSeconds(5)).mostJitter())
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatItThrowsIsLoggedWithItsNameAndItGoesOn() throws Exception {
    tasks.add(
        "Carts.sweep",
        EACH_SECOND,
        () -> {
          if (runs.incrementAndGet() == 1) {
            throw new IOException("bob");
          }
          throw new StackOverflowError();
        });
    tasks.begin();
    pass(Duration.ZERO);
    pass(Duration.ofSeconds(1));
    pass(Duration.ofSeconds(1));

    assertThat(runs).hasValue(3);
    ILoggingEvent first =
        log.list.stream()
            .filter(event -> event.getLevel() == Level.ERROR)
            .findFirst()
            .orElseThrow();
    assertThat(first.getFormattedMessage()).isEqualTo("shop: Carts.sweep failed");
    assertThat(first.getThrowableProxy().getMessage()).isEqualTo("bob");
    assertThat(ended)
        .startsWith(
            "Carts.sweep java.io.IOException: bob", "Carts.sweep java.lang.StackOverflowError");
    assertThat(spans).startsWith("begin Carts.sweep", "end java.io.IOException: bob");
  }

  @Test
  void eachRunHasAContextOfItsOwn() throws Exception {
    List<RequestContext> contexts = Collections.synchronizedList(new ArrayList<>());
    tasks.add("A.b", EACH_SECOND, () -> contexts.add(RequestContext.current().orElseThrow()));
    tasks.add(
        "A.c",
        EACH_SECOND.within(Duration.ofMinutes(1)),
        () -> contexts.add(RequestContext.current().orElseThrow()));
    tasks.begin();
    pass(Duration.ZERO);
    pass(Duration.ofSeconds(1));

    assertThat(contexts).hasSize(4).doesNotHaveDuplicates().noneMatch(RequestContext::isRequest);
    assertThat(contexts)
        .filteredOn(context -> context.id().equals("A.b"))
        .hasSize(2)
        .noneMatch(RequestContext::isBounded);
    assertThat(contexts)
        .filteredOn(context -> context.id().equals("A.c"))
        .hasSize(2)
        .allMatch(context -> context.remaining().compareTo(Duration.ofMinutes(1)) < 0);
  }

  @Test
  void aRunThatTakesTooLongIsInterrupted() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    tasks.add(
        "Carts.sweep",
        EACH_SECOND.within(Duration.ofSeconds(5)),
        () -> {
          if (runs.incrementAndGet() == 1) {
            running.countDown();
            new CountDownLatch(1).await();
          }
        });
    tasks.begin();
    timer.advance(Duration.ZERO);
    assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(timer.next()).contains(Duration.ofSeconds(5));

    pass(Duration.ofSeconds(5));
    assertThat(ended).containsExactly("Carts.sweep java.lang.InterruptedException");
    assertThat(logged()).contains("WARN {}: {} is not done within {} ms and is cut");
    pass(Duration.ofSeconds(1));
    assertThat(ended).last().isEqualTo("Carts.sweep null");
    assertThat(timer.next()).as("the limit of a run that is over").contains(Duration.ofSeconds(1));
  }

  @Test
  void anAsynchronousRunEndsWithItsStage() throws Exception {
    List<CompletableFuture<String>> stages = new ArrayList<>();
    tasks.addAsync(
        "Carts.refresh",
        EACH_SECOND.within(Duration.ofSeconds(5)),
        () -> {
          stages.add(new CompletableFuture<>());
          return stages.get(stages.size() - 1);
        });
    tasks.begin();
    timer.advance(Duration.ofSeconds(3));
    assertThat(stages).hasSize(1);
    assertThat(ended).isEmpty();

    stages.get(0).completeExceptionally(new CompletionException(new IOException("bob")));
    assertThat(ended).containsExactly("Carts.refresh java.io.IOException: bob");
    timer.advance(Duration.ofSeconds(1));
    assertThat(stages).hasSize(2);
    timer.advance(Duration.ofSeconds(5));
    assertThat(stages.get(1)).isCancelled();
    assertThat(spans)
        .containsExactly(
            "begin Carts.refresh",
            "end java.util.concurrent.CompletionException: java.io.IOException: bob",
            "begin Carts.refresh",
            "end java.util.concurrent.CancellationException");
    tasks.addAsync(
        "Carts.refuse",
        EACH_SECOND,
        () -> {
          throw new IOException("not even a stage");
        });
    tasks.begin();
    timer.advance(Duration.ZERO);
    assertThat(ended).last().isEqualTo("Carts.refuse java.io.IOException: not even a stage");
  }

  @Test
  void aStageThatNobodyCanCancelIsOverWhenItIsCut() {
    tasks.addAsync(
        "Carts.refresh",
        EACH_SECOND.within(Duration.ofSeconds(5)),
        () -> {
          runs.incrementAndGet();
          return new CompletableFuture<Void>().minimalCompletionStage();
        });
    tasks.begin();
    timer.advance(Duration.ofSeconds(5));
    assertThat(ended).containsExactly("Carts.refresh java.util.concurrent.CancellationException");
    assertThat(spans).endsWith("end java.util.concurrent.CancellationException");
    timer.advance(Duration.ofSeconds(1));
    assertThat(runs).hasValue(2);
  }

  @Test
  void aRunThatReturnsNoStageHasFailedAndTheNextOneComes() {
    tasks.addAsync(
        "Carts.refresh",
        EACH_SECOND,
        () -> {
          runs.incrementAndGet();
          return null;
        });
    tasks.begin();
    timer.advance(Duration.ZERO);
    assertThat(ended)
        .containsExactly(
            "Carts.refresh java.lang.IllegalStateException: Carts.refresh returned null and no"
                + " stage. Return CompletableFuture.completedStage(null) when there is nothing to"
                + " wait for.");
    timer.advance(Duration.ofSeconds(1));
    assertThat(runs).hasValue(2);
  }

  @Test
  void aThreadThatCannotBeStartedIsAFailedRunAndTheNextOneComes() throws Exception {
    RepeatedTasks none =
        new RepeatedTasks(
            "shop",
            new Background(
                task -> {
                  if (runs.incrementAndGet() == 1) {
                    throw new OutOfMemoryError("unable to create native thread");
                  }
                  return start(task);
                },
                TaskWatch.NONE),
            Runnable::run,
            (task, nanos, failure) -> ended.add(task + " " + failure),
            timer);
    none.add("Carts.sweep", EACH_SECOND, () -> {});
    none.begin();
    pass(Duration.ZERO);
    assertThat(ended)
        .containsExactly("Carts.sweep java.lang.OutOfMemoryError: unable to create native thread");
    assertThat(logged()).contains("ERROR {}: {} failed");
    pass(Duration.ofSeconds(1));
    assertThat(ended).last().isEqualTo("Carts.sweep null");
  }

  @Test
  void withoutAFreeThreadItIsTriedAgainAndSaidOnce() throws Exception {
    busy.set(true);
    tasks.add("Carts.sweep", EACH_SECOND, runs::incrementAndGet);
    tasks.begin();
    pass(Duration.ofSeconds(3));
    assertThat(runs).hasValue(0);
    assertThat(logged())
        .containsOnlyOnce(
            "WARN {}: {} is due and no thread is free. It is tried again each second.");

    busy.set(false);
    pass(Duration.ofSeconds(1));
    assertThat(runs).hasValue(1);
  }

  private void leaveOpen() {
    RequestContext.current().orElseThrow().leftovers().add(runs::incrementAndGet);
  }

  @Test
  void whatARunLeavesOpenIsClosedAtItsEnd() throws Exception {
    CompletableFuture<Void> later = new CompletableFuture<>();
    tasks.add("Carts.sweep", EACH_SECOND, this::leaveOpen);
    tasks.addAsync(
        "Carts.sweepAll",
        EACH_SECOND,
        () -> {
          leaveOpen();
          return later;
        });
    tasks.begin();
    pass(Duration.ZERO);
    assertThat(runs).hasValue(1);
    later.complete(null);
    assertThat(runs).hasValue(2);
  }

  @Test
  void whatIsBegunAtTheStartMayStayOpenForAsLongAsTheServiceRuns() throws Exception {
    new Background(this::start, TaskWatch.NONE).run("Carts.open", this::leaveOpen);

    assertThat(runs).hasValue(0);
  }
}
