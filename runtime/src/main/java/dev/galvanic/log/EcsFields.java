package dev.galvanic.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one event, by their names in the Elastic Common Schema. The first one of a name
 * stays, so that nobody's value can take the place of what the log itself says.
 */
final class EcsFields {
  /** The release of the schema whose names and types these are. */
  static final String VERSION = "9.4.0";

  private static final String LABELS = "labels.";

  /** The field sets that a pair of the caller's may belong to; any other pair is a label. */
  private static final Set<String> SETS =
      Set.of(
          "client",
          "cloud",
          "container",
          "destination",
          "device",
          "dns",
          "email",
          "error",
          "event",
          "faas",
          "file",
          "geo",
          "group",
          "host",
          "http",
          "log",
          "network",
          "orchestrator",
          "organization",
          "process",
          "rule",
          "server",
          "service",
          "source",
          "span",
          "threat",
          "tls",
          "trace",
          "transaction",
          "url",
          "user",
          "user_agent");

  private final Map<String, Object> fields = new LinkedHashMap<>(48);

  /** A field of the log's own. */
  void put(String name, Object value) {
    fields.putIfAbsent(name, value);
  }

  /** A field of the log's own, left out where there is nothing to say. */
  void putText(String name, String value) {
    if (!value.isEmpty()) {
      fields.putIfAbsent(name, value);
    }
  }

  /** A value of the caller's, under the name of a field or as a label. */
  void pair(String name, Object value) {
    int dot = name.indexOf('.');
    boolean field = dot > 0 && SETS.contains(name.substring(0, dot));
    if (!field || fields.putIfAbsent(name, value) != null) {
      label(name, value);
    }
  }

  /** A value of the caller's; dots in the names of labels would make objects of them. */
  void label(String name, Object value) {
    String key = LABELS + name.replace('.', '_');
    for (int i = 2; fields.putIfAbsent(key, value) != null; i++) {
      key = LABELS + name.replace('.', '_') + "_" + i;
    }
  }

  Map<String, Object> asMap() {
    return fields;
  }
}
