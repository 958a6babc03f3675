package dev.galvanic.testing.probe;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines that a service logs in its requests and tasks. It is told from another one of the same
 * name, in a class that runs at the same time, by the traces of each. From any thread.
 */
final class LogBook extends UnsynchronizedAppenderBase<ILoggingEvent> {
  private final String service;
  private final TraceBook traces;
  private final Queue<LogLine> lines = new ConcurrentLinkedQueue<>();

  LogBook(String service, TraceBook traces) {
    this.service = service;
    this.traces = traces;
    setName("dev.galvanic.testing." + service);
  }

  /** Reads along from now on. */
  void open() {
    LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    setContext(logback);
    start();
    logback.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(this);
  }

  void close() {
    LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    logback.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
    stop();
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (service.equals(event.getMDCPropertyMap().get("service.name"))) {
      lines.add(LogLine.of(event));
    }
  }

  /** Forgets what was: a test begins. */
  void begin() {
    lines.clear();
  }

  List<LogLine> lines() {
    return lines.stream()
        .filter(line -> line.traceId().isEmpty() || traces.has(line.traceId()))
        .toList();
  }
}
