package dev.galvanic.background;

import dev.galvanic.AsyncTask;
import dev.galvanic.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tasks that a service runs again and again. They are added while it is assembled, by one
 * thread; the rest is safe from any.
 */
public final class RepeatedTasks {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedTasks.class);

  /** For what has been interrupted to notice. */
  private static final Duration UNWINDING = Duration.ofSeconds(1);

  private final String service;
  private final Runners runners;
  private final RunWatch watch;
  private final Timer timer;
  private final List<RepeatedTask> tasks = new ArrayList<>();

  /**
   * None yet.
   *
   * @param service its name, for the log
   * @param loops begin the tasks that do not block
   * @param timer says when one is due
   */
  public RepeatedTasks(
      String service, Background background, Executor loops, RunWatch watch, Timer timer) {
    this.service = service;
    this.runners = new Runners(background, loops);
    this.watch = watch;
    this.timer = timer;
  }

  /**
   * Adds one that may block.
   *
   * @param name what it is called in logs, traces and metrics
   */
  public void add(String name, Schedule schedule, Task task) {
    add(name, schedule, runners.blocking(name, task));
  }

  /** Adds one that does not block. */
  public void addAsync(String name, Schedule schedule, AsyncTask task) {
    add(name, schedule, runners.asynchronous(name, task));
  }

  private void add(String name, Schedule schedule, Runner runner) {
    tasks.add(new RepeatedTask(service, name, schedule, runner, watch, timer));
  }

  /** Begins to wait for the first run of each. */
  public void begin() {
    if (!tasks.isEmpty()) {
      LOG.info(
          "{} runs {}",
          service,
          tasks.stream()
              .map(task -> task.name() + " every " + task.period().toMillis() + " ms")
              .collect(Collectors.joining(", ")));
    }
    tasks.forEach(RepeatedTask::begin);
  }

  /** No run begins from now on; those under way go on. */
  public void stop() {
    tasks.forEach(RepeatedTask::stop);
  }

  /**
   * Waits for the runs that are under way after {@link #stop}, and then cuts them.
   *
   * @param grace how long they may go on, not negative
   * @return whether all ended by themselves
   */
  public boolean end(Duration grace) throws InterruptedException {
    if (idleWithin(grace)) {
      return true;
    }
    tasks.forEach(RepeatedTask::cut);
    if (!idleWithin(UNWINDING)) {
      LOG.error("{}: a task goes on although it was cut", service);
    }
    return false;
  }

  private boolean idleWithin(Duration time) throws InterruptedException {
    CompletableFuture<Void> idle =
        CompletableFuture.allOf(
            tasks.stream().map(RepeatedTask::idle).toArray(CompletableFuture<?>[]::new));
    try {
      idle.get(time.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nothing fails the end of a run", e);
    }
  }
}
