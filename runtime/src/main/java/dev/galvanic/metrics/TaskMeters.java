package dev.galvanic.metrics;

import dev.galvanic.background.RunWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Times the runs of repeated tasks, by task and how they ended. */
final class TaskMeters implements RunWatch {
  private final Timers timers;
  private final Bounded<String, ByFailure> tasks = new Bounded<>((name, any) -> meters(name));

  TaskMeters(MeterRegistry registry) {
    this.timers = Timers.tasks(registry, "task.duration", "Runs of repeated tasks");
  }

  private ByFailure meters(String task) {
    return new ByFailure(error -> timers.with(Tags.of("task", task, "error.type", error)));
  }

  @Override
  public void ended(String task, long nanos, @Nullable Throwable failure) {
    tasks.of(task, task).of(failure).record(nanos, TimeUnit.NANOSECONDS);
  }
}
