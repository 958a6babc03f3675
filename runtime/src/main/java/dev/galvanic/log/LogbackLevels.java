package dev.galvanic.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import dev.galvanic.config.LogLevel;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The levels of one Logback. */
record LogbackLevels(LoggerContext context) implements Levels {
  @Override
  public Map<String, LogLevel> own() {
    Map<String, LogLevel> own = new TreeMap<>();
    for (Logger logger : context.getLoggerList()) {
      Level level = logger.getLevel();
      if (level != null) {
        own.put(logger.getName(), level(level));
      }
    }
    return Collections.unmodifiableMap(own);
  }

  @Override
  public LogLevel of(String logger) {
    // Not asked by its name at once: Logback would make a logger of every name it is asked for.
    String name = logger;
    Logger found = context.exists(name);
    while (found == null) {
      int dot = name.lastIndexOf('.');
      name = dot < 0 ? ROOT : name.substring(0, dot);
      found = context.exists(name);
    }
    return level(found.getEffectiveLevel());
  }

  @Override
  public void set(String logger, LogLevel level) {
    context.getLogger(logger).setLevel(LogbackSetup.level(level));
  }

  @Override
  public void unset(String logger) {
    if (logger.equalsIgnoreCase(ROOT)) {
      throw new IllegalArgumentException(ROOT + " is above all loggers. Set another level for it.");
    }
    Logger found = context.exists(logger);
    if (found != null) {
      found.setLevel(null);
    }
  }

  private static LogLevel level(Level level) {
    // "ALL" is below TRACE.
    return level.toInt() < Level.TRACE_INT ? LogLevel.TRACE : LogLevel.valueOf(level.toString());
  }
}
