package dev.galvanic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Steps of which each is taken, though one before it failed. For one thread. */
final class Steps {
  private @Nullable Throwable first;

  /** One of them. */
  @FunctionalInterface
  interface Step {
    void take() throws IOException;
  }

  void take(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      failed(new UncheckedIOException(e));
    } catch (RuntimeException | Error e) {
      failed(e);
    }
  }

  private void failed(Throwable failure) {
    if (first == null) {
      first = failure;
    } else if (first != failure) {
      first.addSuppressed(failure);
    }
  }

  boolean isFailed() {
    return first != null;
  }

  /** Tells what failed before them what the first of them failed with. */
  void endAfter(Throwable failure) {
    if (first != null) {
      failure.addSuppressed(first);
    }
  }

  /** Throws what the first of them failed with that did; it has the others with it. */
  void end() {
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
