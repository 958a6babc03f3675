package dev.galvanic.log;

import dev.galvanic.config.LogFields;
import dev.galvanic.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of JSON, whatever is in it: no value makes it fail, and none leaves its string. */
final class JsonLine {
  /** Several fields under one name, as long as they are not written. */
  private record Group(Map<String, Object> members) {}

  private final JsonWriter out = new JsonWriter(1024);

  private JsonLine() {}

  /** The fields, whose names have dots, as an object and a line feed, in UTF-8. */
  static byte[] of(Map<String, Object> fields, LogFields names) {
    JsonLine line = new JsonLine();
    line.object(names == LogFields.NESTED ? nested(fields) : fields);
    return visible(line.out.toByteArray());
  }

  private static Map<String, Object> nested(Map<String, Object> fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!place(tree, name, value)) {
            // It is a value and an object: one of the two keeps its dots.
            tree.put(name, value);
          }
        });
    return tree;
  }

  private static boolean place(Map<String, Object> tree, String name, Object value) {
    Map<String, Object> members = tree;
    int from = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
      Object next =
          members.computeIfAbsent(
              name.substring(from, dot), key -> new Group(new LinkedHashMap<>()));
      if (!(next instanceof Group group)) {
        return false;
      }
      members = group.members;
      from = dot + 1;
    }
    return members.putIfAbsent(name.substring(from), value) == null;
  }

  private void object(Map<?, ?> members) {
    out.beginObject();
    members.forEach(
        (name, value) -> {
          out.member(SafeText.paired(Pairs.text(name)));
          value(value);
        });
    out.endObject();
  }

  private void value(Object value) {
    if (value instanceof String text) {
      out.string(SafeText.paired(text));
    } else if (value instanceof Group group) {
      object(group.members);
    } else if (value instanceof Boolean flag) {
      out.booleanValue(flag);
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Instant at) {
      out.instant(at);
    } else if (value instanceof Collection<?> items) {
      out.beginArray();
      items.forEach(item -> out.string(SafeText.paired(Pairs.text(item))));
      out.endArray();
    } else {
      out.string(SafeText.paired(Pairs.text(value)));
    }
  }

  private void number(Number number) {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      out.longValue(number.longValue());
    } else if (number instanceof BigDecimal decimal) {
      out.bigDecimal(decimal);
    } else if (number instanceof BigInteger integer) {
      out.bigInteger(integer);
    } else if (number instanceof Double && Double.isFinite(number.doubleValue())) {
      out.doubleValue(number.doubleValue());
    } else if (number instanceof Float && Float.isFinite(number.floatValue())) {
      out.floatValue(number.floatValue());
    } else {
      out.string(SafeText.paired(Pairs.text(number)));
    }
  }

  /**
   * Escapes what JSON lets pass but a terminal may obey or take for the end of a line. Outside of
   * strings there is none of it.
   */
  private static byte[] visible(byte[] json) {
    ByteArrayOutputStream line = null;
    int from = 0;
    for (int i = 0; i < json.length; i++) {
      if (json[i] >= 0 && json[i] < 0x7f) {
        continue;
      }
      int length = sequence(json[i]);
      int c = length > 3 ? 0 : codePoint(json, i, length);
      if (SafeText.isInvisible(c)) {
        line = line == null ? new ByteArrayOutputStream(json.length + 16) : line;
        line.write(json, from, i - from);
        line.writeBytes(String.format("\\u%04x", c).getBytes(StandardCharsets.US_ASCII));
        from = i + length;
      }
      i += length - 1;
    }
    if (line == null) {
      byte[] ended = Arrays.copyOf(json, json.length + 1);
      ended[json.length] = '\n';
      return ended;
    }
    line.write(json, from, json.length - from);
    line.write('\n');
    return line.toByteArray();
  }

  /** How many bytes a character has that begins with this one of its bytes. */
  private static int sequence(byte first) {
    int lead = first & 0xff;
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0x80 ? 2 : 1;
  }

  private static int codePoint(byte[] utf8, int at, int length) {
    return switch (length) {
      case 1 -> utf8[at];
      case 2 -> (utf8[at] & 0x1f) << 6 | utf8[at + 1] & 0x3f;
      default -> (utf8[at] & 0xf) << 12 | (utf8[at + 1] & 0x3f) << 6 | utf8[at + 2] & 0x3f;
    };
  }
}
