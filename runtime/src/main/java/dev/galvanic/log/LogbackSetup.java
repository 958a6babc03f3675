package dev.galvanic.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import dev.galvanic.config.ConfigException;
import dev.galvanic.config.LogConfig;
import dev.galvanic.config.LogFormat;
import dev.galvanic.config.LogLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The set-up of one Logback that nobody else has set up. */
final class LogbackSetup {
  private static final String KEY = "dev.galvanic.log";

  /** What one start has set up, so that the next one with the same wish changes nothing. */
  private record Applied(LogConfig config, LogSource source) {}

  private final LoggerContext context;
  private final Screen screen;
  private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
  private final Set<String> levelled = new HashSet<>();
  private @Nullable Applied applied;

  /** Whether a command has the standard output to itself. */
  private boolean command;

  private LogbackSetup(LoggerContext context, Screen screen) {
    this.context = context;
    this.screen = screen;
  }

  /** Takes a context that has no set-up yet. */
  static LogbackSetup begin(LoggerContext context, Screen screen) {
    LogbackSetup setup = new LogbackSetup(context, screen);
    context.putObject(KEY, setup);
    return setup;
  }

  /** The set-up of this context; empty if it is the user's own. */
  static Optional<LogbackSetup> of(LoggerContext context) {
    return Optional.ofNullable((LogbackSetup) context.getObject(KEY));
  }

  /**
   * Brings the context to this configuration.
   *
   * @throws ConfigException if the file cannot be written; the log then goes on without it
   */
  synchronized void apply(LogConfig config, LogSource source) {
    Applied wanted = new Applied(config, source);
    if (wanted.equals(applied)) {
      return;
    }
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    // First, for two appenders of one file would be refused.
    appenders.forEach(root::detachAppender);
    // The last one first: it flushes the others.
    Collections.reverse(appenders);
    appenders.forEach(Appender::stop);
    appenders.clear();
    add(root, config, source);
    levels(root, config);
    applied = wanted;
  }

  /** Leaves the standard output to what a command was asked for; people read the rest. */
  synchronized void toStandardError() {
    Applied before = applied;
    command = true;
    applied = null;
    if (before != null) {
      apply(before.config, before.source);
    }
  }

  private void add(Logger root, LogConfig config, LogSource source) {
    List<OutputStreamAppender<ILoggingEvent>> written = new ArrayList<>();
    LogFormat format = config.format();
    if (format == LogFormat.AUTO) {
      format = screen.terminal() || command ? LogFormat.CONSOLE : LogFormat.JSON;
    }
    if (format != LogFormat.NONE) {
      Console console = new Console();
      console.setTarget(command ? "System.err" : "System.out");
      console.setEncoder(encoder(format, config, source, screen.coloured()));
      console.setImmediateFlush(false);
      attach(root, console, "console");
      written.add(console);
    }
    if (config.file().isPresent()) {
      LogConfig.File file = config.file().get();
      RollingFileAppender<ILoggingEvent> rolling =
          rolling(file, encoder(file.format(), config, source, false));
      rolling.setImmediateFlush(false);
      written.add(rolling);
      if (!attach(root, rolling, "file")) {
        throw new ConfigException(
            List.of(
                "LOG_FILE is \""
                    + file.path()
                    + "\", which cannot be written. Name a file in a folder that this process may"
                    + " write to."));
      }
    }
    attach(root, LateFlush.of(context, written), "flush");
  }

  private boolean attach(Logger root, Appender<ILoggingEvent> appender, String name) {
    appender.setName(KEY + "." + name);
    appender.setContext(context);
    appender.start();
    if (appender.isStarted()) {
      appenders.add(appender);
      root.addAppender(appender);
    }
    return appender.isStarted();
  }

  private Encoder<ILoggingEvent> encoder(
      LogFormat format, LogConfig config, LogSource source, boolean coloured) {
    Encoder<ILoggingEvent> encoder =
        format == LogFormat.JSON
            ? new EcsEncoder(source, config.fields())
            : new ConsoleEncoder(coloured);
    encoder.setContext(context);
    encoder.start();
    return encoder;
  }

  private RollingFileAppender<ILoggingEvent> rolling(
      LogConfig.File file, Encoder<ILoggingEvent> encoder) {
    String path = file.path().toString();
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(path);
    appender.setEncoder(encoder);
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(path.replace('\\', '/') + ".%d{yyyy-MM-dd}.%i.gz");
    policy.setMaxFileSize(new FileSize(file.size()));
    policy.setMaxHistory(file.days());
    // A process that is restarted every day would never come to midnight, when else it is done.
    policy.setCleanHistoryOnStart(true);
    policy.setTotalSizeCap(new FileSize(file.total()));
    policy.start();
    appender.setRollingPolicy(policy);
    return appender;
  }

  private void levels(Logger root, LogConfig config) {
    levelled.forEach(name -> context.getLogger(name).setLevel(null));
    levelled.clear();
    root.setLevel(level(config.level()));
    config
        .levels()
        .forEach(
            (name, level) -> {
              Logger logger = context.getLogger(name);
              logger.setLevel(level(level));
              if (logger != root) {
                levelled.add(name);
              }
            });
  }

  static Level level(LogLevel level) {
    return Level.toLevel(level.name());
  }
}
