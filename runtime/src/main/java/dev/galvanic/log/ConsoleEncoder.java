package dev.galvanic.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/** Lines for people: {@code 12:30:05.123 INFO [main] c.example.Greeter: hello name=ada}. */
final class ConsoleEncoder extends EncoderBase<ILoggingEvent> {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
  private static final int LOGGER_WIDTH = 30;

  /** What a person follows a request by is its own identifier; the trace has a page of its own. */
  private static final Set<String> UNTOLD = Set.of(RequestStamp.SPAN, RequestStamp.SERVICE);

  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean coloured;
  private final ZoneId zone = ZoneId.systemDefault();
  private final TargetLengthBasedClassNameAbbreviator names =
      new TargetLengthBasedClassNameAbbreviator(LOGGER_WIDTH);

  ConsoleEncoder(boolean coloured) {
    this.coloured = coloured;
  }

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(160);
    Instant at = Instant.ofEpochMilli(event.getTimeStamp());
    coloured(line, FAINT, TIME.format(at.atZone(zone)));
    line.append(' ');
    coloured(line, colour(event.getLevel()), padded(event.getLevel().toString()));
    line.append(" [").append(SafeText.escaped(event.getThreadName())).append("] ");
    line.append(SafeText.escaped(names.abbreviate(event.getLoggerName()))).append(": ");
    line.append(SafeText.escaped(String.valueOf(event.getFormattedMessage())));
    String values = values(event);
    if (!values.isEmpty()) {
      coloured(line, FAINT, values);
    }
    line.append('\n');
    if (event.getThrowableProxy() != null) {
      line.append(StackText.of(event.getThrowableProxy()));
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String values(ILoggingEvent event) {
    StringBuilder values = new StringBuilder();
    List<Marker> markers = event.getMarkerList();
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    if (pairs != null && (markers == null || !markers.contains(Pairs.TOLD))) {
      pairs.forEach(pair -> value(values, pair.key, Pairs.text(pair.value)));
    }
    for (Map.Entry<String, String> entry : event.getMDCPropertyMap().entrySet()) {
      if (!UNTOLD.contains(entry.getKey())) {
        value(values, entry.getKey(), String.valueOf(entry.getValue()));
      }
    }
    return values.toString();
  }

  private static void value(StringBuilder values, String name, String value) {
    values.append(' ').append(SafeText.escaped(name)).append('=');
    String safe = SafeText.escaped(value);
    // So that a value cannot look like another pair.
    boolean quoted = safe.isEmpty() || safe.indexOf(' ') >= 0 || safe.indexOf('"') >= 0;
    values.append(quoted ? '"' + safe.replace("\"", "\\\"") + '"' : safe);
  }

  private void coloured(StringBuilder line, String colour, String text) {
    if (coloured) {
      line.append(colour).append(text).append(PLAIN);
    } else {
      line.append(text);
    }
  }

  private static String padded(String level) {
    return level.length() == 4 ? level + " " : level;
  }

  private static String colour(Level level) {
    return switch (level.toInt()) {
      case Level.ERROR_INT -> "\u001b[1;31m";
      case Level.WARN_INT -> "\u001b[33m";
      case Level.INFO_INT -> "\u001b[32m";
      default -> "\u001b[36m";
    };
  }
}
