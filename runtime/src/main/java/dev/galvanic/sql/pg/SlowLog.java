package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log which statements took long: their name and text, which has no arguments in it. At
 * most so many lines in so many seconds, for where everything is slow the log must not be, too.
 */
final class SlowLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.sql");
  private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int LINES = 10;
  private static final int LONGEST_TEXT = 1000;

  private final String service;
  private final long thresholdNanos;
  private final Counters counters;
  private final Object lock = new Object();
  private long windowBegan = System.nanoTime();
  private int lines;
  private long untold;

  /**
   * @param threshold what is more than this is slow; zero: nothing is
   */
  SlowLog(String service, Duration threshold, Counters counters) {
    this.service = service;
    this.thresholdNanos = threshold.isZero() ? Long.MAX_VALUE : threshold.toNanos();
    this.counters = counters;
  }

  /** A statement was answered, or has failed, so long after it was sent. */
  void took(Statement statement, long nanos) {
    if (nanos > thresholdNanos && !statement.isSlow()) {
      counters.slowStatements().increment();
      tell(statement, nanos);
    }
  }

  private void tell(Statement statement, long nanos) {
    long before;
    synchronized (lock) {
      long now = System.nanoTime();
      if (now - windowBegan > WINDOW_NANOS) {
        windowBegan = now;
        lines = 0;
      }
      if (lines == LINES) {
        untold++;
        return;
      }
      lines++;
      before = untold;
      untold = 0;
    }
    LOG.warn(
        "{}: {} took {} ms, more than {}{}: {}",
        service,
        statement.name(),
        TimeUnit.NANOSECONDS.toMillis(nanos),
        TimeUnit.NANOSECONDS.toMillis(thresholdNanos),
        before == 0 ? "" : " (and " + before + " before it that were not told)",
        text(statement.sql()));
  }

  private static String text(String sql) {
    String line = sql.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + " ..." : line;
  }
}
