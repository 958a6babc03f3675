package dev.galvanic.log;

import dev.galvanic.config.LogLevel;
import java.util.Map;
import java.util.Optional;

/**
 * The levels of the loggers of this process, which may change while it runs, from any thread; a
 * change counts for the next event. A logger without a level has that of the nearest logger above
 * it, whose name is the beginning of its own up to a dot; above all of them is {@link #ROOT}.
 */
public interface Levels {
  /** The name of the logger above all others. */
  String ROOT = org.slf4j.Logger.ROOT_LOGGER_NAME;

  /** Those of this process; empty if its log is not Logback, which has levels to be changed. */
  static Optional<Levels> ofProcess() {
    return Logging.isLogback()
        ? Optional.of(new LogbackLevels(Logging.context()))
        : Optional.empty();
  }

  /** The loggers that have a level of their own, by name. */
  Map<String, LogLevel> own();

  /** The level that counts for a logger, whether or not anything has been logged by it. */
  LogLevel of(String logger);

  /** Gives a logger, and those below it that have none, a level. */
  void set(String logger, LogLevel level);

  /**
   * Takes its level from a logger, so that it has that of the one above it again.
   *
   * @throws IllegalArgumentException for {@link #ROOT}, which has none above it
   */
  void unset(String logger);
}
