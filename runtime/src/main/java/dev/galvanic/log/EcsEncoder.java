package dev.galvanic.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import dev.galvanic.config.LogFields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/** Events as JSON in the fields of the Elastic Common Schema, one a line. From any thread. */
final class EcsEncoder extends EncoderBase<ILoggingEvent> {
  private final LogSource source;
  private final LogFields names;

  EcsEncoder(LogSource source, LogFields names) {
    this.source = source;
    this.names = names;
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
    EcsFields fields = new EcsFields();
    Instant at = event.getInstant();
    fields.put("@timestamp", at == null ? Instant.ofEpochMilli(event.getTimeStamp()) : at);
    fields.put("log.level", event.getLevel().toString());
    fields.put("message", String.valueOf(event.getFormattedMessage()));
    fields.put("ecs.version", EcsFields.VERSION);
    fields.put("log.logger", event.getLoggerName());
    fields.putText("process.thread.name", event.getThreadName());
    Map<String, String> context = event.getMDCPropertyMap();
    for (String key : List.of(RequestStamp.TRACE, RequestStamp.SPAN, RequestStamp.REQUEST)) {
      fields.putText(key, context.getOrDefault(key, ""));
    }
    failure(fields, event.getThrowableProxy());
    pairs(fields, event.getKeyValuePairs());
    // After the pairs, for the line of a request tells its service's name by one.
    String service = context.getOrDefault(RequestStamp.SERVICE, "");
    fields.putText("service.name", service.isEmpty() ? source.services() : service);
    fields.putText("service.version", source.version());
    fields.putText("service.node.name", source.node());
    fields.putText("event.dataset", service.isEmpty() ? source.dataset() : service + ".log");
    tags(fields, event.getMarkerList());
    context.forEach(
        (key, value) -> {
          if (!RequestStamp.KEYS.contains(key)) {
            fields.label(key, String.valueOf(value));
          }
        });
    return JsonLine.of(fields.asMap(), names);
  }

  private static void failure(EcsFields fields, IThrowableProxy failure) {
    if (failure != null) {
      fields.put("error.type", failure.getClassName());
      fields.putText("error.message", failure.getMessage() == null ? "" : failure.getMessage());
      fields.put("error.stack_trace", StackText.of(failure));
    }
  }

  private static void pairs(EcsFields fields, List<KeyValuePair> pairs) {
    if (pairs != null) {
      for (KeyValuePair pair : pairs) {
        if (pair.value != null) {
          fields.pair(pair.key, pair.value);
        }
      }
    }
  }

  private static void tags(EcsFields fields, List<Marker> markers) {
    if (markers != null) {
      List<String> tags =
          markers.stream().filter(m -> !m.equals(Pairs.TOLD)).map(Marker::getName).toList();
      if (!tags.isEmpty()) {
        fields.put("tags", tags);
      }
    }
  }
}
