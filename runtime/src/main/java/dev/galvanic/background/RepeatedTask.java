package dev.galvanic.background;

import dev.galvanic.background.Runner.Run;
import dev.galvanic.background.Timer.Pending;
import dev.galvanic.http.TimeLimit;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One task. It waits or it runs: the pause before the next run is begun by the end of a run and by
 * nothing else, so that there are never two.
 */
final class RepeatedTask {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedTasks.class);

  /** For a thread to become free. */
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final String service;
  private final String name;
  private final Schedule schedule;
  private final Runner runner;
  private final RunWatch watch;
  private final Timer timer;
  private Pending next = Pending.NONE;
  private @Nullable Current current;
  private boolean refused;
  private boolean stopped;

  RepeatedTask(
      String service, String name, Schedule schedule, Runner runner, RunWatch watch, Timer timer) {
    this.service = service;
    this.name = name;
    this.schedule = schedule;
    this.runner = runner;
    this.watch = watch;
    this.timer = timer;
  }

  String name() {
    return name;
  }

  Duration period() {
    return schedule.period();
  }

  /** The first run is due after the initial delay. */
  void begin() {
    pause(schedule.initialDelay());
  }

  /** No run begins from now on. */
  synchronized void stop() {
    stopped = true;
    next.cancel();
  }

  /** Completes when no run is under way. */
  synchronized CompletableFuture<?> idle() {
    return current == null ? CompletableFuture.completedFuture(null) : current.over;
  }

  /** Cuts the run that is under way, if there is one. */
  void cut() {
    Current cut;
    synchronized (this) {
      cut = current;
    }
    if (cut != null) {
      LOG.error("{}: {} is cut, for the service stops", service, name);
      cut.cancel();
    }
  }

  private void pause(Duration least) {
    Duration time = least.plusNanos(timer.jitter(schedule.mostJitter().toNanos()));
    synchronized (this) {
      if (!stopped) {
        next = timer.after(time, this::due);
      }
    }
  }

  private void due() {
    Current run = new Current();
    synchronized (this) {
      if (stopped) {
        return;
      }
      current = run;
    }
    timer.begun(run.settled);
    TimeLimit limit =
        schedule
            .timeout()
            .map(time -> TimeLimit.ofBackground(System.nanoTime() + time.toNanos()))
            .orElseGet(TimeLimit::none);
    try {
      runner
          .begin(limit, failure -> tell(run, failure), () -> ended(run))
          .ifPresentOrElse(begun -> watchTime(run, begun), () -> postpone(run));
    } catch (Throwable thrown) { // Nobody else hears of it here, and the next run may begin.
      failed(run, thrown);
    }
  }

  private void failed(Current run, Throwable thrown) {
    if (run.over.isDone()) {
      LOG.error("{}: {} is over and failed after that", service, name, thrown);
      return;
    }
    try {
      tell(run, thrown);
    } finally {
      ended(run);
    }
  }

  private void watchTime(Current run, Run begun) {
    refused = false;
    run.begun.complete(begun);
    schedule
        .timeout()
        .ifPresent(
            time -> {
              Pending late = timer.after(time, () -> late(run, time));
              run.over.thenRun(late::cancel);
            });
  }

  /** Without a free thread, the task is not run on another's and not given up. */
  private void postpone(Current run) {
    if (!refused) {
      LOG.warn(
          "{}: {} is due and no thread is free. It is tried again each second.", service, name);
    }
    refused = true;
    over(run);
    synchronized (this) {
      if (!stopped) {
        next = timer.after(RETRY, this::due);
      }
    }
    run.settled.complete(null);
  }

  private void late(Current run, Duration time) {
    LOG.warn("{}: {} is not done within {} ms and is cut", service, name, time.toMillis());
    run.cancel();
  }

  private void tell(Current run, @Nullable Throwable failure) {
    Throwable cause = Background.cause(failure);
    watch.ended(name, System.nanoTime() - run.start, cause);
    if (cause != null) {
      LOG.error("{}: {} failed", service, name, cause);
    }
  }

  private void ended(Current run) {
    over(run);
    pause(schedule.period());
    run.settled.complete(null);
  }

  private void over(Current run) {
    synchronized (this) {
      current = null;
    }
    run.over.complete(null);
  }

  /** A run that is under way. */
  private static final class Current {
    final long start = System.nanoTime();
    final CompletableFuture<Run> begun = new CompletableFuture<>();
    final CompletableFuture<Void> over = new CompletableFuture<>();

    /** Over, and the next one waited for. */
    final CompletableFuture<Void> settled = new CompletableFuture<>();

    /** As soon as it has been begun. */
    void cancel() {
      begun.thenAccept(Run::cancel);
    }
  }
}
