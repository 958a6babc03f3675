package dev.galvanic.boot;

import dev.galvanic.Task;
import dev.galvanic.background.OverdueException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be closed, the last one first, whatever fails on the way. */
final class Closing {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private record Step(String name, Task task) {}

  private final String service;
  private final Deque<Step> steps = new ArrayDeque<>();

  Closing(String service) {
    this.service = service;
  }

  /** Adds a step that comes before all those added so far. */
  synchronized void add(String name, Task task) {
    steps.push(new Step(name, task));
  }

  /** Takes every step once; whether all went well. */
  boolean run() {
    boolean well = true;
    for (Step step = next(); step != null; step = next()) {
      try {
        step.task.run();
      } catch (InterruptedException e) {
        LOG.warn("{}: {} was interrupted while it was closed", service, step.name);
        Thread.currentThread().interrupt();
        well = false;
      } catch (OverdueException e) {
        // It names the step, and where it was waited for is no news.
        LOG.error("{}: {}", service, e.getMessage());
        well = false;
      } catch (Exception e) { // The other steps must still be taken.
        LOG.error("{}: {} did not close", service, step.name, e);
        well = false;
      }
    }
    return well;
  }

  private synchronized Step next() {
    return steps.poll();
  }
}
