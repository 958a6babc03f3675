package dev.galvanic.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What all timers of one kind have in common: their name, and the bounds of their buckets. */
record Timers(MeterRegistry registry, String name, String description, Duration... buckets) {
  /** Those that OpenTelemetry advises for HTTP. */
  static Timers http(MeterRegistry registry, String name, String description) {
    return new Timers(
        registry,
        name,
        description,
        millis(5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000));
  }

  /** Those that it advises for databases. */
  static Timers database(MeterRegistry registry, String name, String description) {
    return new Timers(
        registry, name, description, millis(1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000));
  }

  /** Those of tasks, which may take as long as they want. */
  static Timers tasks(MeterRegistry registry, String name, String description) {
    return new Timers(
        registry,
        name,
        description,
        millis(10, 50, 100, 500, 1_000, 5_000, 10_000, 30_000, 60_000, 300_000));
  }

  static Timers lag(MeterRegistry registry, String name, String description) {
    return new Timers(registry, name, description, millis(1, 5, 10, 50, 100, 500, 1_000, 2_000));
  }

  private static Duration[] millis(long... bounds) {
    Duration[] times = new Duration[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      times[i] = Duration.ofMillis(bounds[i]);
    }
    return times;
  }

  /** The timer with these tags, which is always the same. */
  Timer with(Tags tags) {
    return Timer.builder(name)
        .description(description)
        .serviceLevelObjectives(buckets)
        .tags(tags)
        .register(registry);
  }
}
