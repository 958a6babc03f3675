package dev.galvanic.trace;

import brave.handler.MutableSpan;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import zipkin2.reporter.brave.MutableSpanBytesEncoder;

/**
 * Spans that wait to be sent: so many and no more, brought by any thread, which never waits for
 * anything, and sent by one thread of its own. Where some did not arrive, it sends none for a
 * while: to encode and send what nobody takes would cost as much as to send what arrives. Each span
 * is counted once as created, and once as sent or as dropped.
 */
final class SpanQueue {
  /** Beyond it spans are dropped. */
  static final int MOST = 10_000;

  private static final int BATCH = 1_000;
  private static final int BATCH_BYTES = 450 * 1024;

  /** For more spans to come, so that each does not cost a message. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final Destination destination;
  private final SendPause pause;
  private final DropLog log;
  private final Queue<MutableSpan> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger length = new AtomicInteger();
  private final LongAdder created = new LongAdder();
  private final LongAdder sent = new LongAdder();
  private final LongAdder dropped = new LongAdder();
  private final Thread sender;

  private volatile boolean parked;
  private volatile boolean closing;
  private volatile boolean over;

  /** Guarded by this, as the taking out of the queue is. */
  private @Nullable Batch onItsWay;

  private SpanQueue(String service, Destination destination, SendPause pause) {
    this.destination = destination;
    this.pause = pause;
    this.log = new DropLog(service, destination);
    this.sender = new Thread(this::run, service + "-spans-" + destination.name());
    sender.setDaemon(true);
  }

  static SpanQueue to(Destination destination, String service) {
    return to(destination, service, SendPause.usual());
  }

  /**
   * @param pause used by this queue alone
   */
  static SpanQueue to(Destination destination, String service, SendPause pause) {
    SpanQueue queue = new SpanQueue(service, destination, pause);
    queue.sender.start();
    return queue;
  }

  SpanCounts counts() {
    return new SpanCounts(destination.name(), created.sum(), sent.sum(), dropped.sum());
  }

  /** Takes a finished span, or drops it; from any thread. */
  void offer(MutableSpan span) {
    created.increment();
    int place = length.incrementAndGet();
    if (place > MOST || over) {
      length.decrementAndGet();
      dropped.increment();
      return;
    }
    waiting.add(span);
    if (parked || place == BATCH) {
      LockSupport.unpark(sender);
    }
    // The last look into the queue may have been before this one came.
    if (over && waiting.remove(span)) {
      dropped.increment();
    }
  }

  private void run() {
    boolean well = true;
    // Whoever closes drops what waits where even the last try has failed.
    while (!over && (!closing || (well && !waiting.isEmpty()))) {
      if (!well) {
        rest(pause.next());
      }
      awaitSpans();
      Batch batch = take();
      well = batch == null || send(batch);
      log.tell(dropped.sum());
    }
  }

  private void rest(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0 && !closing; left = until - System.nanoTime()) {
      LockSupport.parkNanos(this, left);
    }
  }

  private void awaitSpans() {
    parked = true;
    while (waiting.isEmpty() && !closing) {
      LockSupport.park(this);
    }
    parked = false;
    long until = System.nanoTime() + PAUSE;
    for (long left = PAUSE; left > 0 && length.get() < BATCH && !closing; ) {
      LockSupport.parkNanos(this, left);
      left = until - System.nanoTime();
    }
  }

  /** The next spans, as many as one message may hold; null if there are none, or it is over. */
  private synchronized @Nullable Batch take() {
    List<byte[]> spans = new ArrayList<>();
    int bytes = 0;
    while (!over && spans.size() < BATCH && bytes < BATCH_BYTES) {
      MutableSpan span = waiting.poll();
      if (span == null) {
        break;
      }
      length.decrementAndGet();
      byte[] encoded = encoded(span);
      if (encoded.length == 0 || encoded.length > BATCH_BYTES) {
        dropped.increment();
      } else {
        spans.add(encoded);
        bytes += encoded.length;
      }
    }
    onItsWay = spans.isEmpty() ? null : new Batch(spans);
    return onItsWay;
  }

  /** Nothing if it cannot be told: somebody may still have changed it while it was read. */
  private byte[] encoded(MutableSpan span) {
    try {
      return MutableSpanBytesEncoder.JSON_V2.encode(span);
    } catch (RuntimeException broken) {
      log.unreadable(broken);
      return new byte[0];
    }
  }

  /** Whether it arrived. */
  private boolean send(Batch batch) {
    try {
      destination.send(batch.spans());
      if (batch.settle()) {
        sent.add(batch.size());
      }
      pause.arrived();
      log.arrived(dropped.sum());
      return true;
    } catch (IOException | RuntimeException failure) {
      if (batch.settle()) {
        dropped.add(batch.size());
      }
      log.failed(failure);
      return false;
    }
  }

  /** From now on nothing waits for more to come. */
  void finish() {
    closing = true;
    LockSupport.unpark(sender);
  }

  /** Sends what waits for as long as there is time, and drops the rest. */
  void close(Duration time) {
    finish();
    try {
      sender.join(Math.max(1, time.toMillis()));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    dropTheRest();
    log.tell(dropped.sum());
  }

  private synchronized void dropTheRest() {
    over = true;
    while (waiting.poll() != null) {
      dropped.increment();
    }
    Batch batch = onItsWay;
    if (batch != null && batch.settle()) {
      dropped.add(batch.size());
    }
  }
}
