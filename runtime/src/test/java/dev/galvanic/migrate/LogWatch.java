package dev.galvanic.migrate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is told the log, kept from the console while it is watched. */
public final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final Logger logger;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> stacks = new CopyOnWriteArrayList<>();

  /** Watches migrations. */
  public LogWatch() {
    this("dev.galvanic.migrate");
  }

  public LogWatch(String name) {
    logger = (Logger) LoggerFactory.getLogger(name);
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    logger.addAppender(this);
    start();
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getLevel() + " " + event.getFormattedMessage());
    if (event.getThrowableProxy() != null) {
      stacks.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }

  /** The stacks that came with lines, as text. */
  public List<String> stacks() {
    return stacks;
  }

  public List<String> lines() {
    return lines;
  }

  public boolean has(String text) {
    return lines.stream().anyMatch(line -> line.contains(text));
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setAdditive(true);
    logger.setLevel(null);
  }
}
