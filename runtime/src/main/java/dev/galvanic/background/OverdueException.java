package dev.galvanic.background;

import java.time.Duration;

/** A task had not ended when its time was up. Its message says which, and how long that was. */
public final class OverdueException extends Exception {
  private static final long serialVersionUID = 1L;

  OverdueException(String name, Duration time) {
    super(
        "the stage of %s was not complete after %d ms and is cancelled"
            .formatted(name, time.toMillis()));
  }
}
