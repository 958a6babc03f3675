package dev.galvanic.log;

import dev.galvanic.ServiceException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/** The line of a call, in the words of the Elastic Common Schema where that has one. */
final class LoggedLine {
  private final LoggingEventBuilder line;

  LoggedLine(LoggingEventBuilder line) {
    this.line = line;
  }

  LoggedLine method(String name, String type, String category, String detail, String description) {
    line.addKeyValue("event.action", name)
        .addKeyValue("galvanic.type", type)
        .addKeyValue("galvanic.category", category);
    if (!detail.isEmpty()) {
      line.addKeyValue("galvanic.detail", detail);
    }
    if (!description.isEmpty()) {
      line.addKeyValue("galvanic.description", description);
    }
    return this;
  }

  LoggedLine arguments(@Nullable Object[] arguments) {
    if (arguments.length > 0) {
      Map<String, String> shown = new LinkedHashMap<>();
      for (int i = 0; i + 1 < arguments.length; i += 2) {
        shown.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
      }
      line.addKeyValue("galvanic.arguments", shown);
    }
    return this;
  }

  /** Writes it. What a caller is told is no news, so that it has no stack. */
  void end(String name, long nanos, @Nullable Throwable failure) {
    line.addKeyValue("event.duration", nanos)
        .addKeyValue("event.outcome", failure == null ? "success" : "failure");
    if (failure == null) {
      line.log(name);
    } else if (failure instanceof ServiceException told) {
      line.log("{} failed: {}", name, told.toString());
    } else {
      line.setCause(failure).log("{} failed", name);
    }
  }
}
