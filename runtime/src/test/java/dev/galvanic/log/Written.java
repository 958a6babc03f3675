package dev.galvanic.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.galvanic.config.LogFields;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The events of one logger of this process, as the lines that they would be. */
final class Written extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EcsEncoder encoder = new EcsEncoder(TestLog.SHOP, LogFields.DOTTED);
  private final BlockingQueue<JsonNode> lines = new LinkedBlockingQueue<>();
  private final Logger logger;

  private Written(Logger logger) {
    this.logger = logger;
  }

  /** What the logger says from now on. */
  static Written by(String name) {
    Logger logger = (Logger) LoggerFactory.getLogger(name);
    Written written = new Written(logger);
    written.setContext(logger.getLoggerContext());
    written.start();
    logger.addAppender(written);
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    return written;
  }

  /** The same appender, to be put behind another one. */
  static Written detached() {
    Written written = new Written((Logger) LoggerFactory.getLogger("detached"));
    written.setContext(written.logger.getLoggerContext());
    written.start();
    return written;
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(JSON.readTree(encoder.encode(event)));
  }

  JsonNode next() throws InterruptedException {
    JsonNode line = lines.poll(10, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("Nothing was written.");
    }
    return line;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setLevel(null);
    logger.setAdditive(true);
    stop();
  }
}
