package dev.galvanic.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Flushes what other appenders have written: at once after most lines, and twenty times a second
 * after those of which a busy service writes thousands, for each flush is a call of the system.
 * Stands behind these appenders, so that a line is there when it is asked to flush. When the
 * process ends, nothing waits any more.
 */
final class LateFlush extends UnsynchronizedAppenderBase<ILoggingEvent> {
  /** The loggers whose lines may wait: one for each request, or for each span. */
  private static final Set<String> MANY = Set.of(AccessLog.LOGGER, "dev.galvanic.trace.spans");

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  private final List<OutputStreamAppender<ILoggingEvent>> written;
  private final Thread flusher = new Thread(this::run, "log-flush");
  private final Thread ending = new Thread(this::end, "log-end");
  private volatile boolean waiting;
  private volatile boolean over;

  private LateFlush(List<OutputStreamAppender<ILoggingEvent>> written) {
    this.written = List.copyOf(written);
    flusher.setDaemon(true);
  }

  /** To be started; the appenders must not flush by themselves. */
  static LateFlush of(Context context, List<OutputStreamAppender<ILoggingEvent>> written) {
    LateFlush flush = new LateFlush(written);
    flush.setContext(context);
    return flush;
  }

  @Override
  public void start() {
    super.start();
    Runtime.getRuntime().addShutdownHook(ending);
    flusher.start();
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (!MANY.contains(event.getLoggerName())) {
      flush();
    } else if (!waiting) {
      waiting = true;
      LockSupport.unpark(flusher);
    }
    if (over) {
      flush();
    }
  }

  private void run() {
    while (!over) {
      if (waiting) {
        LockSupport.parkNanos(this, PAUSE);
        // Before the flush: a line that comes after it is for the next one.
        waiting = false;
        flush();
      } else {
        LockSupport.park(this);
      }
    }
  }

  private void flush() {
    for (OutputStreamAppender<ILoggingEvent> appender : written) {
      try {
        OutputStream stream = appender.getOutputStream();
        if (stream != null) {
          stream.flush();
        }
      } catch (IOException e) {
        addError("The log cannot be written by " + appender.getName(), e);
      }
    }
  }

  /** From now on no line waits. */
  private void end() {
    over = true;
    LockSupport.unpark(flusher);
    flush();
  }

  @Override
  public void stop() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      addInfo("The process ends already", e);
    }
    super.stop();
  }
}
