package dev.galvanic.testing.probe;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

/**
 * A line that a service logged.
 *
 * @param logger its name
 * @param message with its arguments in it
 * @param pairs what was added by {@code addKeyValue}, as text
 * @param traceId 32 hexadecimal digits; empty if it belongs to no trace
 * @param requestId empty if it belongs to no request
 * @param failure what was logged with it
 */
public record LogLine(
    Level level,
    String logger,
    String message,
    Map<String, String> pairs,
    String traceId,
    String requestId,
    Optional<Throwable> failure) {
  public LogLine {
    pairs = Map.copyOf(pairs);
  }

  static LogLine of(ILoggingEvent event) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        pairs.put(pair.key, String.valueOf(pair.value));
      }
    }
    Map<String, String> context = event.getMDCPropertyMap();
    return new LogLine(
        Level.valueOf(event.getLevel().toString()),
        event.getLoggerName(),
        String.valueOf(event.getFormattedMessage()),
        pairs,
        context.getOrDefault("trace.id", ""),
        context.getOrDefault("http.request.id", ""),
        event.getThrowableProxy() instanceof ThrowableProxy proxy
            ? Optional.of(proxy.getThrowable())
            : Optional.empty());
  }

  /** Whether it is of this level or of a worse one. */
  boolean isAtLeast(Level other) {
    return level.toInt() >= other.toInt();
  }

  @Override
  public String toString() {
    return level
        + " "
        + logger
        + " "
        + message
        + (pairs.isEmpty() ? "" : " " + pairs)
        + failure.map(thrown -> " (" + thrown + ")").orElse("");
  }
}
