package dev.galvanic.sql.pg;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds connections that are held for long, and streams that became garbage without being closed;
 * the connections of the latter it takes back.
 */
final class Leaks {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.sql");

  private final String service;
  private final long thresholdNanos;
  private final Counters counters;
  private final Set<Held> held = ConcurrentHashMap.newKeySet();
  private final Set<Tracked> tracked = ConcurrentHashMap.newKeySet();
  private final ReferenceQueue<Object> garbage = new ReferenceQueue<>();
  private final ClassValue<Origin> origins =
      new ClassValue<>() {
        @Override
        protected Origin computeValue(Class<?> work) {
          return new Origin();
        }
      };

  /** A stream, and what it reads from; the latter does not know the former. */
  private static final class Tracked extends PhantomReference<Object> {
    private final RowCursor<?> cursor;

    Tracked(Object stream, RowCursor<?> cursor, ReferenceQueue<Object> garbage) {
      super(stream, garbage);
      this.cursor = cursor;
    }
  }

  /**
   * @param threshold zero: what is held for long is not looked for
   */
  Leaks(String service, Duration threshold, Counters counters) {
    this.service = service;
    this.thresholdNanos = threshold.toNanos();
    this.counters = counters;
  }

  /** Who asks here, and does not stay on this thread. */
  Held fromHere(String what) {
    return thresholdNanos == 0 ? Held.bySomebody(what) : Held.fromHere(what);
  }

  /**
   * Asynchronous work that is asked for here.
   *
   * @param work the class of it, which tells it from work that is asked for elsewhere
   */
  Held ofWork(String what, Class<?> work) {
    return thresholdNanos == 0 ? Held.bySomebody(what) : Held.byWork(what, origins.get(work));
  }

  void begin(Held one) {
    if (thresholdNanos != 0) {
      one.touch();
      held.add(one);
    }
  }

  void end(Held one) {
    held.remove(one);
  }

  /** Closes the cursor when the stream that reads from it is garbage. */
  void track(Object stream, RowCursor<?> cursor) {
    tracked.add(new Tracked(stream, cursor, garbage));
  }

  /** To be called now and then. */
  void watch() {
    for (Held one : held) {
      if (one.nanos() > thresholdNanos && one.tell()) {
        counters.leaks().increment();
        LOG.warn(
            "{}: {} has held a connection for {} s. Let it end sooner; others may wait for it.",
            service,
            one.what(),
            TimeUnit.NANOSECONDS.toSeconds(one.nanos()),
            one.stack());
      }
    }
    for (Reference<?> each = garbage.poll(); each != null; each = garbage.poll()) {
      if (each instanceof Tracked lost && tracked.remove(lost)) {
        collected(lost.cursor);
      }
    }
  }

  private void collected(RowCursor<?> cursor) {
    if (cursor.abandon()) {
      counters.leaks().increment();
      LOG.warn(
          "{}: a stream of {} was never closed; its connection is taken back. Close it, in a"
              + " try-with-resources statement for example.",
          service,
          cursor.held().what(),
          cursor.held().stack());
    }
  }
}
