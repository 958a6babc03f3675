package dev.galvanic.trace;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Spans on their way, of which somebody says once what became of them. */
final class Batch {
  private final List<byte[]> spans;
  private final AtomicBoolean settled = new AtomicBoolean();

  Batch(List<byte[]> spans) {
    this.spans = List.copyOf(spans);
  }

  List<byte[]> spans() {
    return spans;
  }

  int size() {
    return spans.size();
  }

  /** Whether the caller is the first to say it. */
  boolean settle() {
    return settled.compareAndSet(false, true);
  }
}
