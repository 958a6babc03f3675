package dev.galvanic.log;

import ch.qos.logback.classic.LoggerContext;
import dev.galvanic.config.ConfigException;
import dev.galvanic.config.LogConfig;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** Sets up the log of the process. */
public final class Logging {
  private Logging() {}

  /**
   * Brings the log to this configuration, unless it is set up by a file or a configurator of the
   * user's own, or is not Logback at all. From any thread.
   *
   * @throws ConfigException if the file cannot be written
   */
  public static void configure(LogConfig config, LogSource source) {
    if (isLogback()) {
      LogbackSetup.of(context()).ifPresent(setup -> setup.apply(config, source));
    }
  }

  /**
   * Leaves the standard output of this process to what a command prints there: the log goes to the
   * standard error, unless it is set up by the user's own file or configurator.
   */
  public static void toStandardError() {
    if (isLogback()) {
      LogbackSetup.of(context()).ifPresent(LogbackSetup::toStandardError);
    }
  }

  /** Whether Logback is what SLF4J writes to; only then may its classes be linked. */
  static boolean isLogback() {
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    return factory.getClass().getName().equals("ch.qos.logback.classic.LoggerContext");
  }

  static LoggerContext context() {
    return (LoggerContext) LoggerFactory.getILoggerFactory();
  }
}
