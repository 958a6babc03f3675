package dev.galvanic.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.io.BufferedOutputStream;
import java.io.OutputStream;

/** One of the outputs of this process, which gets whole lines, and many of them at a time. */
final class Console extends ConsoleAppender<ILoggingEvent> {
  private static final int BUFFER = 16 * 1024;

  @Override
  protected OutputStream wrapTarget(OutputStream target) {
    return new BufferedOutputStream(super.wrapTarget(target), BUFFER);
  }
}
