package dev.galvanic.bench.worker;

import dev.galvanic.bench.candidate.LoopClient;
import dev.galvanic.bench.candidate.Workload;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One that asks again as soon as it is answered. */
final class Caller {
  private final Workload workload;
  private final Stop stop;
  private final CountDownLatch finished;
  private final Latencies latencies = new Latencies();
  private long startedNanos;

  Caller(Workload workload, Stop stop, CountDownLatch finished) {
    this.workload = workload;
    this.stop = stop;
    this.finished = finished;
  }

  /** To be read when it has finished. */
  Latencies latencies() {
    return latencies;
  }

  void starting() {
    startedNanos = System.nanoTime();
  }

  /** Whether it asks again. */
  boolean answered(long rows, @Nullable Throwable failure) {
    latencies.add(System.nanoTime() - startedNanos);
    if (failure != null) {
      stop.failed(failure);
    } else if (!workload.isRight(rows)) {
      stop.failed(new IllegalStateException(workload + " had " + rows + " rows"));
    }
    if (stop.isOver()) {
      finished.countDown();
      return false;
    }
    return true;
  }

  /** Asks on an event loop, where it is also answered. */
  void begin(LoopClient.Operation operation) {
    LoopClient.Answer answer =
        new LoopClient.Answer() {
          @Override
          public void done(long rows, @Nullable Throwable failure) {
            if (answered(rows, failure)) {
              starting();
              operation.run(this);
            }
          }
        };
    starting();
    operation.run(answer);
  }
}
