package dev.galvanic.log;

import dev.galvanic.ServiceException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The line of a call: for machines in the words of the Elastic Common Schema where that has one,
 * for people in its message.
 */
final class LoggedLine {
  private static final double NANOS_PER_MILLI = 1e6;

  private final LoggingEventBuilder line;
  private final StringBuilder told = new StringBuilder();

  LoggedLine(LoggingEventBuilder line) {
    this.line = line;
  }

  LoggedLine method(String name, String type, String category, String detail, String description) {
    line.addKeyValue("event.action", name);
    text("category", category);
    text("type", type);
    if (EcsValues.CATEGORIES.contains(category)) {
      line.addKeyValue("event.category", List.of(category));
    }
    if (EcsValues.TYPES.contains(type)) {
      line.addKeyValue("event.type", List.of(type));
    }
    text("detail", detail);
    text("description", description);
    return this;
  }

  LoggedLine arguments(@Nullable Object[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      Object value = arguments[i + 1];
      boolean plain = value instanceof Number || value instanceof Boolean;
      Object shown = value == null ? "null" : plain ? value : Pairs.text(value);
      line.addKeyValue("argument." + arguments[i], shown);
      told.append(", ").append(arguments[i]).append(" = ").append(shown);
    }
    return this;
  }

  /** Writes it. What a caller is told is no news, so that it has no stack. */
  void end(String name, long nanos, @Nullable Throwable failure) {
    line.addKeyValue("event.duration", nanos)
        .addKeyValue("event.outcome", failure == null ? "success" : "failure")
        .addMarker(Pairs.TOLD);
    if (failure instanceof ServiceException) {
      text("error.type", failure.getClass().getName());
      text("error.message", String.valueOf(failure.getMessage()));
    } else if (failure != null) {
      line.setCause(failure);
    }
    double millis = Math.round(nanos / NANOS_PER_MILLI * 1000) / 1000.0;
    line.log("{}{} {} ms{}", name, failure == null ? " took" : " failed after", millis, told);
  }

  private void text(String name, String text) {
    if (!text.isEmpty()) {
      line.addKeyValue(name, text);
    }
  }
}
