package dev.galvanic;

import java.util.List;
import java.util.NoSuchElementException;

/** Services that run in one process and share its event loops. Safe for use by any thread. */
public interface RunningServices extends AutoCloseable {
  /** In the order of their start. */
  List<RunningService> services();

  /**
   * The one of that name.
   *
   * @throws NoSuchElementException if none has it
   */
  default RunningService service(String name) {
    return services().stream()
        .filter(service -> service.description().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No service is called " + name + "."));
  }

  /**
   * Stops them in the reverse order of their start, as {@link RunningService#stop} does, and then
   * the event loops.
   *
   * @return false if work was cut, or if something failed to close
   */
  boolean stop();

  @Override
  default void close() {
    stop();
  }
}
